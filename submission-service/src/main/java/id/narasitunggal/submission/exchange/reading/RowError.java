package id.narasitunggal.submission.exchange.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.submission.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a row: where (JSON Pointer in a line of NDJSON, column in a table) and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportRowError", description = "Kekeliruan pada satu baris impor.")
public record RowError(
        @Schema(title = "Letak dalam baris (JSON Pointer)", examples = "#/items/0/title") @Nullable
        String pointer,

        @Schema(title = "Kolom", examples = "value") @Nullable
        String column,

        @Schema(title = "Penjelasan") String detail) {

    static RowError atPointer(@Nullable String pointer, String detail) {
        return new RowError(pointer == null ? "#" : pointer, null, detail);
    }

    static RowError inColumn(@Nullable Column column, String detail) {
        return new RowError(null, column == null ? null : column.code(), detail);
    }

    /** Where a rule of the desk points to, in the words of the file. */
    public static RowError of(FieldError error, boolean inTable) {
        return inTable
                ? inColumn(Column.at(error.pointer()), error.detail())
                : atPointer(error.pointer(), error.detail());
    }

    /** What is wrong with the whole row. */
    public static RowError whole(String detail) {
        return new RowError(null, null, detail);
    }
}
