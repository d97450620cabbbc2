package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.BulkIntake;
import id.narasitunggal.submission.intake.DraftSubmission;
import id.narasitunggal.submission.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Turns the rows of one table into rows of submissions, whichever format the table came in. */
final class TableReading {
    private final BulkIntake desk;
    private final Packages packages;
    private final Consumer<ReadRow> taker;
    private int rows;

    TableReading(BulkIntake desk, UUID unitId, Consumer<ReadRow> taker) {
        this.desk = desk;
        this.packages = new Packages(unitId, true);
        this.taker = taker;
    }

    void take(TableRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (++rows > RowSource.MOST_ROWS) {
            throw Unreadable.tooManyRows();
        }
        DraftSubmission content = row.content();
        List<RowError> errors = new ArrayList<>(row.errors());
        for (FieldError error : desk.errorsOf(content)) {
            RowError told = RowError.of(error, true);
            if (errors.stream()
                    .noneMatch(known -> told.column() != null && told.column().equals(known.column()))) {
                errors.add(told);
            }
        }
        taker.accept(
                errors.isEmpty()
                        ? packages.place(row.line(), row.key(), content)
                        : ReadRow.refused(row.line(), packages.submissionOf(row.key(), content), errors));
    }

    void end() {
        if (rows == 0) {
            throw Unreadable.empty();
        }
    }
}
