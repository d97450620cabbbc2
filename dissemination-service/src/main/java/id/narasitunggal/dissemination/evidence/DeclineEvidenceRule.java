package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is not followed. */
@Schema(name = "DeclineEvidenceRule", description = "Alasan usul syarat bukti tidak diikuti.")
public record DeclineEvidenceRule(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea")
        String reason) {}
