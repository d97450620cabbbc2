package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another analyst's judgement of a report whose tone is disputed, and why. */
public record RateMention(
        @Schema(title = "Nada isi") @Ui(order = 1) @NotNull Tone contentTone,

        @Schema(title = "Alasan") @Ui(widget = "textarea", order = 2) @NotBlank @Size(max = 1000)
        String reason) {}
