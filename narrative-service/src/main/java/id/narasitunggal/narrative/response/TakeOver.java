package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a response and its answer read among the questions and answers of the next edition. */
public record TakeOver(
        @Schema(title = "Pertanyaan", description = "Bila kosong: tanggapan apa adanya.")
        @Ui(widget = "textarea", order = 1)
        @Size(min = 1, max = 500)
        @Nullable
        String question,

        @Schema(title = "Jawaban", description = "Bila kosong: jawaban apa adanya.")
        @Ui(widget = "textarea", order = 2)
        @Size(min = 1, max = 2000)
        @Nullable
        String answer) {}
