package id.narasitunggal.narrative.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist.
 *
 * @param advice what was found, and what to do about it
 * @param pointer the place in the text, as JSON Pointer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Butir mutu")
public record QualityCheck(
        @Schema(title = "Kode", examples = "FIGURES_CITED") String code,
        @Schema(title = "Segi") @Ui(list = true, order = 1) Aspect aspect,

        @Schema(title = "Hasil") @Ui(list = true, order = 2) Outcome outcome,

        @Schema(title = "Penjelasan") @Ui(list = true, primary = true, order = 3)
        String advice,

        @Schema(title = "Letak dalam naskah", examples = "#/figures/0") @Ui(list = true, order = 4) @Nullable
        String pointer) {

    public FieldError asRefusal() {
        return new FieldError(pointer, null, advice);
    }
}
