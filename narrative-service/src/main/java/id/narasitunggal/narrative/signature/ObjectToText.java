package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party's no to one exact text, with its reason. */
public record ObjectToText(
        @Schema(title = "Alasan keberatan") @Ui(widget = "textarea", order = 1) @NotBlank @Size(max = 2000)
        String reason,

        @Schema(title = "Sidik naskah yang dibaca", description = "SHA-256 naskah (`contentHash`).")
        @Ui(order = 2)
        @Pattern(regexp = "[0-9a-f]{64}", message = "{narasi.contentHash}")
        @Nullable
        String contentHash) {}
