package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of data or information as the unit writes it. */
@Schema(name = "SubmissionItemEntry", description = "Satu butir data atau informasi.")
public record ItemEntry(
        @Schema(title = "Jenis butir") @NotNull ItemType type,
        @Schema(title = "Judul") @NotBlank @Size(max = 300) String title,

        @Schema(title = "Ringkasan") @Ui(widget = "textarea") @Size(max = 1000) @Nullable
        String summary,

        @Schema(title = "Isi") @Ui(widget = "textarea") @Size(max = 50000) @Nullable
        String body,

        @Schema(title = "Klasifikasi informasi") @NotNull Classification classification,

        @Schema(title = "Pengecualian (hanya untuk informasi dikecualikan)") @Valid @Nullable
        Exemption exemption,

        @Schema(title = "Angka") @Valid @Size(max = 200) @Nullable
        List<@NotNull FigureEntry> figures) {

    List<FigureEntry> listedFigures() {
        return figures == null ? List.of() : figures;
    }

    boolean holdsExemptInformation() {
        return classification == Classification.DIKECUALIKAN;
    }
}
