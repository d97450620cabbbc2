package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer decides a dispute and says why. */
@Schema(name = "DecideDispute", description = "Putusan atas sanggahan.")
public record DecideDispute(
        @Schema(title = "Alasan putusan") @NotBlank @Size(max = 2000)
        String reason) {}
