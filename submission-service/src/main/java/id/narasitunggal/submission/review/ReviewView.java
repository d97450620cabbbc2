package id.narasitunggal.submission.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reviewer decided, as the unit reads it. */
@Schema(name = "Review", description = "Hasil kajian atas satu revisi.")
public record ReviewView(
        @Schema(title = "ID laporan") UUID submissionId,
        @Schema(title = "Keputusan") Review.Verdict verdict,
        @Schema(title = "Alasan") List<ReturnReason> reasons,
        @Schema(title = "Catatan") @Nullable String note,
        @Schema(title = "Perbaiki paling lambat") @Nullable Instant fixBy,
        @Schema(title = "Pengkaji") String reviewerName,
        @Schema(title = "Diputuskan pada") Instant decidedAt) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.submissionId,
                review.verdict,
                review.reasons.stream().map(ReturnReason::valueOf).toList(),
                review.note,
                review.fixBy,
                review.reviewerName,
                review.decidedAt);
    }
}
