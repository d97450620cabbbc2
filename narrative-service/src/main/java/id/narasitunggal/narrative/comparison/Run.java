package id.narasitunggal.narrative.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that stayed, came or went together. */
@Schema(title = "Rangkaian kata")
public record Run(
        @Schema(title = "Perubahan") RunKind kind,
        @Schema(title = "Kata") String text) {}
