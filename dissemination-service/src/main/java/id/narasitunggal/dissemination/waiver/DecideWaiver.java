package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a second person decides so. */
@Schema(name = "DecideWaiver", description = "Alasan keputusan atas usulan dispensasi.")
public record DecideWaiver(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea")
        String reason) {}
