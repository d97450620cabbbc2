package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wrong with the text in force, as the public will read it. */
public record BeginCorrection(
        @Schema(title = "Yang dikoreksi", description = "Dimuat bersama edisi koreksi.")
        @Ui(widget = "textarea")
        @NotBlank
        @Size(max = 1000)
        String changeNote) {}
