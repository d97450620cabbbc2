package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed from one revision to another: items and figures that came, went or changed, field by field. */
@Schema(name = "SubmissionDifferences", description = "Perbedaan antara dua revisi.")
public record SubmissionDifferences(
        @Schema(title = "Dari ID") UUID fromId,
        @Schema(title = "Dari revisi") int fromRevision,
        @Schema(title = "Ke ID") UUID toId,
        @Schema(title = "Ke revisi") int toRevision,
        @Schema(title = "Butir yang berbeda") List<ItemDifference> items) {

    /** How one item or figure fared. */
    public enum Change {
        @Ui.Label(value = "Ditambahkan", tone = "success")
        ADDED,
        @Ui.Label(value = "Dihapus", tone = "danger")
        REMOVED,
        @Ui.Label(value = "Diubah", tone = "warning")
        CHANGED
    }

    /** One item that is not the same in both revisions. */
    @Schema(name = "ItemDifference", description = "Satu butir yang berbeda.")
    public record ItemDifference(
            @Schema(title = "Perubahan") Change change,
            @Schema(title = "Butir semula") @Nullable UUID fromItemId,
            @Schema(title = "Butir kini") @Nullable UUID toItemId,
            @Schema(title = "Judul") String title,
            @Schema(title = "Isian yang berbeda") List<FieldDifference> fields,
            @Schema(title = "Angka yang berbeda") List<FigureDifference> figures) {}

    /** One figure that is not the same in both revisions. */
    @Schema(name = "FigureDifference", description = "Satu angka yang berbeda.")
    public record FigureDifference(
            @Schema(title = "Perubahan") Change change,
            @Schema(title = "Indikator") String indicator,
            @Schema(title = "Isian yang berbeda") List<FieldDifference> fields) {}

    /** One field; values as text, lists and groups as JSON. */
    @Schema(name = "FieldDifference", description = "Satu isian yang berbeda.")
    public record FieldDifference(
            @Schema(title = "Isian", examples = "summary") String field,
            @Schema(title = "Semula") @Nullable String from,
            @Schema(title = "Menjadi") @Nullable String to) {}
}
