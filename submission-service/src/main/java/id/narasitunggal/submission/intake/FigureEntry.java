package id.narasitunggal.submission.intake;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure with the metadata that makes it usable elsewhere (Perpres 39/2019, Satu Data). */
@Schema(name = "Figure", description = "Angka beserta metadatanya.")
public record FigureEntry(
        @Schema(title = "Indikator", examples = "Prevalensi stunting") @NotBlank @Size(max = 300)
        String indicator,

        @Schema(title = "Nilai", examples = "17.4") @NotNull @Digits(integer = 18, fraction = 6)
        BigDecimal value,

        @Schema(title = "Satuan", examples = "persen") @NotBlank @Size(max = 60)
        String unitOfMeasure,

        @Schema(title = "Keadaan per tanggal", examples = "2026-09-30") @NotNull
        LocalDate asOfDate,

        @Schema(title = "Sumber", examples = "Dinas Kesehatan Kota Padang") @NotBlank @Size(max = 300)
        String source,

        @Schema(title = "Metode") @Size(max = 300) @Nullable String method,

        @Schema(title = "Wilayah (kode Kemendagri; kosong: wilayah instansi sendiri)", examples = "13.71")
        @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
        @Nullable
        String location,

        @Schema(title = "Standar atau kode referensi data") @Size(max = 200) @Nullable
        String standardReference) {

    /** A figure about the unit's own area, without a reference. */
    public FigureEntry(
            String indicator,
            BigDecimal value,
            String unitOfMeasure,
            LocalDate asOfDate,
            String source,
            @Nullable String method) {
        this(indicator, value, unitOfMeasure, asOfDate, source, method, null, null);
    }
}
