package id.narasitunggal.narrative.citation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.evidence.CitableItem;
import id.narasitunggal.narrative.evidence.ItemFigure;
import id.narasitunggal.narrative.manuscript.ItemReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from, pinned: the accepted item, its revision, and the value as it stood when it was cited.
 *
 * @param pointer place in the text that cites, as JSON Pointer
 * @param hidden the item was closed to the public since: nobody is shown what was pinned of it
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Rujukan")
public record Citation(
        @Column(name = "pointer", nullable = false) @Schema(title = "Letak dalam naskah", examples = "#/figures/0")
        String pointer,

        @Column(name = "item_id", nullable = false) @Schema(title = "Butir data")
        UUID itemId,

        @Column(name = "revision", nullable = false) @Schema(title = "Revisi")
        int revision,

        @Column(name = "submission_number", nullable = false) @Schema(title = "Nomor penyampaian")
        String submissionNumber,

        @Column(name = "unit_id", nullable = false) @Schema(title = "Id instansi")
        UUID unitId,

        @Column(name = "unit_name", nullable = false) @Schema(title = "Instansi")
        String unitName,

        @Column(name = "figure") @Schema(title = "Angka ke-") @Nullable
        Integer figure,

        @Column(name = "indicator") @Schema(title = "Indikator") @Nullable
        String indicator,

        @Column(name = "value") @Schema(title = "Nilai") @Nullable
        String value,

        @Column(name = "unit_of_measure") @Schema(title = "Satuan") @Nullable
        String unitOfMeasure,

        @Column(name = "as_of_date") @Schema(title = "Keadaan per tanggal") @Nullable
        LocalDate asOfDate,

        @Column(name = "hidden", nullable = false) @JsonIgnore
        boolean hidden) {

    static Citation pin(String pointer, ItemReference reference, CitableItem item, @Nullable ItemFigure figure) {
        return new Citation(
                pointer,
                reference.itemId(),
                item.revision(),
                item.submissionNumber(),
                item.unitId(),
                item.unitName(),
                figure == null ? null : figure.position(),
                figure == null ? null : figure.indicator(),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.unitOfMeasure(),
                figure == null ? null : figure.asOfDate(),
                false);
    }
}
