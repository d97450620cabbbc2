package id.narasitunggal.dissemination.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second look found, in words. */
@Schema(name = "ExamineSample", description = "Alasan hasil uji petik.")
public record ExamineSample(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000)
        String reason) {}
