package id.narasitunggal.narrative.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a file that was not taken, and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Baris yang ditolak")
public record RefusedRow(
        @Schema(title = "Baris ke-", description = "Dihitung dari 1, tanpa baris judul kolom.")
        int row,

        @Schema(title = "Kolom") @Nullable String column,
        @Schema(title = "Sebab") String detail) {
    static RefusedRow of(RowVerdict verdict) {
        return new RefusedRow(verdict.row(), verdict.column(), String.valueOf(verdict.detail()));
    }
}
