package id.narasitunggal.dissemination.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer decides against or in place of the automatic check, and says why. */
@Schema(name = "DecidePlacement", description = "Alasan keputusan petugas.")
public record DecidePlacement(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000)
        String reason) {}
