package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an accepted item.
 *
 * @param value decimal text, exactly as the unit gave it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Angka")
public record ItemFigure(
        @Schema(title = "Nomor urut") int position,
        @Schema(title = "Indikator") String indicator,
        @Schema(title = "Nilai", examples = "17.4") String value,
        @Schema(title = "Satuan") String unitOfMeasure,
        @Schema(title = "Keadaan per tanggal") LocalDate asOfDate,
        @Schema(title = "Sumber") @Nullable String source,
        @Schema(title = "Metode") @Nullable String method) {}
