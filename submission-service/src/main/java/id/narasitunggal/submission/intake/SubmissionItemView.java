package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item as it reads back; for outsiders the title of an exempt item is masked. */
@Schema(name = "SubmissionItem", description = "Butir data atau informasi yang disampaikan.")
public record SubmissionItemView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "Jenis butir") ItemType type,
        @Schema(title = "Judul") @Ui(primary = true) String title,
        @Schema(title = "Ringkasan") @Nullable String summary,
        @Schema(title = "Isi") @Nullable String body,
        @Schema(title = "Klasifikasi informasi") Classification classification,
        @Schema(title = "Pengecualian") @Nullable Exemption exemption,
        @Schema(title = "Angka") List<FigureEntry> figures) {

    static final String MASKED = "(informasi dikecualikan)";

    static SubmissionItemView of(SubmissionItem item, boolean mayReadExempt) {
        boolean masked = item.isExempt() && !mayReadExempt;
        return new SubmissionItemView(
                item.id,
                item.type,
                masked ? MASKED : item.title,
                item.summary,
                item.body,
                item.classification,
                masked ? null : item.exemption(),
                item.figureEntries());
    }

    /** The item as the unit wrote it. */
    static ItemEntry entry(SubmissionItem item) {
        List<FigureEntry> figures = item.figureEntries();
        return new ItemEntry(
                item.type,
                item.title,
                item.summary,
                item.body,
                item.classification,
                item.exemption(),
                figures.isEmpty() ? null : figures);
    }
}
