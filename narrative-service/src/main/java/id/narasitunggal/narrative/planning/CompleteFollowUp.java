package id.narasitunggal.narrative.planning;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which follow-up is done. */
public record CompleteFollowUp(
        @Schema(title = "Id tindak lanjut") @NotNull UUID followUpId) {}
