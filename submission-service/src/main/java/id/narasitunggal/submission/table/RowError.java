package id.narasitunggal.submission.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row of a table, and what to do about it. */
@Schema(name = "RowError", description = "Satu baris yang ditolak.")
public record RowError(
        @Schema(title = "Baris dalam berkas") long line,
        @Schema(title = "Kolom") @Nullable String column,
        @Schema(title = "Penjelasan") String detail) {}
