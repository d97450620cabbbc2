package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the officer knows that the text is gone. */
@Schema(name = "ConfirmTakeDown", description = "Dasar pembenaran oleh petugas.")
public record ConfirmTakeDown(
        @Schema(title = "Dasar") @NotBlank @Size(max = 1000) @Ui(widget = "textarea")
        String reason) {}
