package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a name is taken off the list. */
public record StrikeRecipient(
        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 1000)
        String reason) {}
