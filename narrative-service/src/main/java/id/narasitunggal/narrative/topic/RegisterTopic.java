package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A topic as the desk names it. */
public record RegisterTopic(
        @Schema(title = "Judul", examples = "Bantuan pangan beras triwulan IV 2026")
        @Ui(primary = true, order = 1)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(title = "Uraian") @Ui(widget = "textarea", order = 2) @Size(max = 2000) @Nullable
        String description) {}
