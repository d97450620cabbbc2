package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the second person confirms or rejects. */
@Schema(name = "DecideStop", description = "Alasan keputusan atas penghentian darurat.")
public record DecideStop(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea")
        String reason) {}
