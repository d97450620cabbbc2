package id.narasitunggal.narrative.manuscript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question that the public may ask, with the answer every unit gives. */
@Schema(title = "Tanya jawab")
public record QuestionAndAnswer(
        @Schema(title = "Pertanyaan") @NotBlank @Size(max = 500)
        String question,

        @Schema(title = "Jawaban") @NotBlank @Size(max = 2000)
        String answer) {}
