package id.narasitunggal.dissemination.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row of a file, and what to do about it. */
@Schema(name = "BadChannelRow", description = "Satu baris yang ditolak.")
public record BadRow(
        @Schema(title = "Baris dalam berkas") long line,
        @Schema(title = "Kolom", nullable = true) @Nullable String column,
        @Schema(title = "Penjelasan") String detail) {}
