package id.narasitunggal.narrative.ending;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a text goes back or ends; whoever wrote it reads this. */
public record Reason(
        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String reason) {}
