package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the approver goes on without a party that stayed silent; the monthly report shows it. */
public record OverrideConcurrence(
        @Schema(title = "Alasan", description = "Dimuat dalam laporan bulanan kepada Presiden.")
        @Ui(widget = "textarea", order = 1)
        @NotBlank
        @Size(max = 2000)
        String reason,

        @Schema(title = "Sidik naskah yang dibaca", description = "SHA-256 naskah (`contentHash`).")
        @Ui(order = 2)
        @Pattern(regexp = "[0-9a-f]{64}", message = "{narasi.contentHash}")
        @Nullable
        String contentHash) {}
