package id.narasitunggal.narrative.manuscript;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long units have for their first placement, from publication on. */
@Schema(title = "Batas diseminasi")
public record DueWithin(
        @Schema(title = "Lama") @Min(1) @Max(720) int amount,
        @Schema(title = "Satuan") @NotNull DueUnit unit) {}
