package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which units must republish a narrative: all of them, or the union of kinds, tiers, regions and named units; attributes narrow
 * it. What is empty is not written, so that texts sealed before there were attributes keep their seal.
 */
@Schema(
        title = "Instansi sasaran",
        description =
                "Semua instansi, atau gabungan jenis, kelompok, wilayah, dan instansi yang disebut; dasar kewajiban dan zona waktu mempersempitnya.")
public record AudienceRule(
        @Schema(title = "Semua instansi", description = "Bila kosong: tidak.")
        Boolean everyone,

        @Schema(title = "Jenis instansi") @Size(max = 14) List<@NotNull UnitKind> kinds,

        @Schema(
                title = "Kode wilayah Kemendagri",
                description = "Kode provinsi mencakup kabupaten dan kotanya, misalnya `13` atau `13.71`.")
        @Size(max = 600)
        List<@NotNull @Pattern(regexp = "\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}") String> regions,

        @Schema(title = "Instansi tertentu") @Size(max = 1000)
        List<@NotNull UUID> unitIds,

        @Schema(title = "Kelompok K/L/D") @Size(max = 3) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@NotNull UnitTier> tiers,

        @Schema(title = "Dasar kewajiban", description = "Bila kosong: hanya instansi yang diwajibkan Inpres 9/2015.")
        @Size(max = 3)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@NotNull ObligationBasis> obligationBases,

        @Schema(
                title = "Zona waktu",
                description = "Bila diisi: hanya instansi dengan zona waktu ini, dan yang disebut.")
        @Size(max = 4)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<
                        @NotNull
                        @Pattern(regexp = "Asia/(Jakarta|Pontianak|Makassar|Jayapura)", message = "{narasi.timeZone}")
                        String>
                timeZones) {

    static final AudienceRule NOBODY =
            new AudienceRule(false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public AudienceRule(
            @Nullable Boolean everyone,
            @Nullable List<UnitKind> kinds,
            @Nullable List<String> regions,
            @Nullable List<UUID> unitIds,
            @Nullable List<UnitTier> tiers,
            @Nullable List<ObligationBasis> obligationBases,
            @Nullable List<String> timeZones) {
        this.everyone = Boolean.TRUE.equals(everyone);
        this.kinds = Lists.orEmpty(kinds);
        this.regions = Lists.orEmpty(regions);
        this.unitIds = Lists.orEmpty(unitIds);
        this.tiers = Lists.orEmpty(tiers);
        this.obligationBases = Lists.orEmpty(obligationBases);
        this.timeZones = Lists.orEmpty(timeZones);
    }

    public boolean reachesNobody() {
        return !everyone && kinds.isEmpty() && tiers.isEmpty() && regions.isEmpty() && unitIds.isEmpty();
    }
}
