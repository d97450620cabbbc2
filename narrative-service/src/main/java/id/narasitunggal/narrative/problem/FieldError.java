package id.narasitunggal.narrative.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request: where (JSON Pointer into the body, or the parameter's name) and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Schema(title = "Letak dalam badan permintaan (JSON Pointer)", examples = "#/items/0/title") @Nullable
        String pointer,

        @Schema(title = "Nama parameter") @Nullable String parameter,
        @Schema(title = "Penjelasan") String detail) {}
