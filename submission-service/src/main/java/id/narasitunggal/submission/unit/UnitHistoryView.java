package id.narasitunggal.submission.unit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All names and codes that a unit ever bore, and what became of it. */
@Schema(name = "UnitHistory", description = "Riwayat nama, kode, dan suksesi instansi.")
public record UnitHistoryView(
        @Schema(title = "Nama") List<DatedName> names,
        @Schema(title = "Kode") List<DatedCode> codes,
        @Schema(title = "Suksesi") List<SuccessionView> successions) {

    /** A name and the days on which it was borne; the last day is not among them. */
    @Schema(name = "DatedName")
    public record DatedName(
            @Schema(title = "Nama") String name,
            @Schema(title = "Nama singkat") String shortName,
            @Schema(title = "Sejak") LocalDate validFrom,
            @Schema(title = "Sampai sebelum") @Nullable LocalDate validTo) {}

    /** A code and the days on which it was borne; the last day is not among them. */
    @Schema(name = "DatedCode")
    public record DatedCode(
            @Schema(title = "Skema") String scheme,
            @Schema(title = "Kode") String code,
            @Schema(title = "Sejak") LocalDate validFrom,
            @Schema(title = "Sampai sebelum") @Nullable LocalDate validTo) {}
}
