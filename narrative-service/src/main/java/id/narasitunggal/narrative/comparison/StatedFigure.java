package id.narasitunggal.narrative.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as one text states it, with the value that was pinned when it was cited. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Angka dalam naskah")
public record StatedFigure(
        @Schema(title = "Letak dalam naskah", examples = "#/figures/0")
        String pointer,

        @Schema(title = "Pernyataan") String statement,
        @Schema(title = "Per tanggal") LocalDate asOf,
        @Schema(title = "Nilai yang dirujuk") @Nullable String value,
        @Schema(title = "Satuan") @Nullable String unitOfMeasure,
        @Schema(title = "Indikator") @Nullable String indicator,
        @Schema(title = "Butir data") @Nullable UUID itemId,
        @Schema(title = "Revisi") @Nullable Integer revision,
        @Schema(title = "Angka ke-") @Nullable Integer figure,
        @Schema(title = "Instansi") @Nullable String unitName,
        @Schema(title = "Sumber terbuka") @Nullable String publicSource) {

    boolean statesTheSameAs(StatedFigure other) {
        return withoutPlace().equals(other.withoutPlace());
    }

    private StatedFigure withoutPlace() {
        return new StatedFigure(
                "", statement, asOf, value, unitOfMeasure, indicator, itemId, revision, figure, unitName, publicSource);
    }

    /** The figure of the item that it cites, if any. */
    Optional<String> cited() {
        return Optional.ofNullable(itemId).map(item -> item + "/" + figure);
    }

    /** What it is about, whatever the number. */
    Optional<String> sentenceWithoutNumbers() {
        return Optional.of(statement.replaceAll("\\p{N}+([.,]\\p{N}+)*", "#"));
    }
}
