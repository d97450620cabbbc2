package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.DraftSubmission;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line where it stands, counted from 1 as people count
 * @param packageNumber rows with the same number make one submission; null for a row that cannot be taken
 * @param submissionId the submission it belongs to; for a refused row as far as that could be read
 * @param content what the row says: a whole submission, or one with a single item and at most one figure
 */
public record ReadRow(
        int line,
        @Nullable Integer packageNumber,
        @Nullable UUID submissionId,
        @Nullable DraftSubmission content,
        List<RowError> errors) {

    static ReadRow refused(int line, @Nullable UUID submissionId, List<RowError> errors) {
        return new ReadRow(line, null, submissionId, null, errors);
    }

    static ReadRow refused(int line, @Nullable UUID submissionId, RowError error) {
        return refused(line, submissionId, List.of(error));
    }
}
