package id.narasitunggal.dissemination.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row, and what to do about it. */
@Schema(name = "PlacementRowError", description = "Satu kekeliruan pada baris.")
public record RowError(
        @Schema(title = "Kolom", nullable = true) @Nullable String column,
        @Schema(title = "Penjelasan") String detail) {}
