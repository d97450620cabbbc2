package id.narasitunggal.dissemination.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a channel is no longer used, or was never the unit's. */
@Schema(name = "EndChannel", description = "Alasan menonaktifkan atau mencabut kanal.")
public record EndChannel(
        @Schema(title = "Alasan") @NotBlank @Size(max = 500) String reason) {}
