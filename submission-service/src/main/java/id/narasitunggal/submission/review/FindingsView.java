package id.narasitunggal.submission.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The findings as they stand. */
@Schema(name = "ReviewFindings", description = "Temuan kajian atas satu revisi, untuk kalangan Kominfo.")
public record FindingsView(
        @Schema(title = "ID laporan") UUID submissionId,
        @Schema(title = "Kaitan dengan program prioritas") Rating relevance,
        @Schema(title = "Kebaruan") Rating novelty,
        @Schema(title = "Risiko isu") Rating issueRisk,
        @Schema(title = "Keselarasan dengan data lain") Rating consistency,
        @Schema(title = "Angka yang dapat dipakai") int usableFigures,
        @Schema(title = "Kesimpulan") Usability usability,
        @Schema(title = "Catatan") @Nullable String note,
        @Schema(title = "Analis") String analystName,
        @Schema(title = "Dicatat pada") Instant recordedAt) {

    static FindingsView of(Findings findings) {
        return new FindingsView(
                findings.submissionId,
                findings.relevance,
                findings.novelty,
                findings.issueRisk,
                findings.consistency,
                findings.usableFigures,
                findings.usability,
                findings.note,
                findings.analystName,
                findings.recordedAt);
    }
}
