package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another class for an item that was already sent. */
@Schema(name = "ReclassifyItem", description = "Perubahan klasifikasi satu butir.")
public record ReclassifyItem(
        @Schema(title = "ID butir") @NotNull UUID itemId,
        @Schema(title = "Klasifikasi baru") @NotNull Classification classification,

        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(title = "Pengecualian (hanya bila menjadi dikecualikan)") @Valid @Nullable
        Exemption exemption) {}
