package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A yes to one exact text, with or without notes. */
public record SignText(
        @Schema(title = "Catatan") @Ui(widget = "textarea", order = 1) @Size(min = 1, max = 2000) @Nullable
        String notes,

        @Schema(
                title = "Sidik naskah yang dibaca",
                description =
                        "SHA-256 naskah (`contentHash`); bila disertakan dan naskah sudah berubah, tanda tangan ditolak.")
        @Ui(order = 2)
        @Pattern(regexp = "[0-9a-f]{64}", message = "{narasi.contentHash}")
        @Nullable
        String contentHash) {}
