package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day a party is no longer asked, or a rule no longer followed. */
public record ProposeEnd(
        @Schema(title = "Berlaku sampai", description = "Hari pertama yang tidak lagi berlaku.") @Ui(order = 1) @NotNull
        LocalDate validTo,

        @Schema(title = "Alasan") @Ui(widget = "textarea", order = 2) @NotBlank @Size(max = 1000)
        String reason) {}
