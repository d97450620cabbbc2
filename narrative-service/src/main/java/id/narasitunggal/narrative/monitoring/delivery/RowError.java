package id.narasitunggal.narrative.monitoring.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row, and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MentionRowError", description = "Satu kekeliruan pada baris.")
public record RowError(
        @Schema(title = "Kolom") @Nullable String column,
        @Schema(title = "Penjelasan") String detail) {}
