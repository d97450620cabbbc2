package id.narasitunggal.narrative.manuscript;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which units must republish a narrative: all of them, or the union of kinds, regions and named units. */
@Schema(
        title = "Instansi sasaran",
        description = "Semua instansi, atau gabungan jenis, wilayah, dan instansi yang disebut.")
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
        List<@NotNull UUID> unitIds) {

    static final AudienceRule NOBODY = new AudienceRule(false, List.of(), List.of(), List.of());

    public AudienceRule(
            @Nullable Boolean everyone,
            @Nullable List<UnitKind> kinds,
            @Nullable List<String> regions,
            @Nullable List<UUID> unitIds) {
        this.everyone = Boolean.TRUE.equals(everyone);
        this.kinds = Lists.orEmpty(kinds);
        this.regions = Lists.orEmpty(regions);
        this.unitIds = Lists.orEmpty(unitIds);
    }

    public boolean reachesNobody() {
        return !everyone && kinds.isEmpty() && regions.isEmpty() && unitIds.isEmpty();
    }
}
