package id.narasitunggal.submission.unit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for in the registry. */
public class UnitFilter {
    @Parameter(description = "Cari nama (juga nama lama) atau kode.")
    @QueryParam("q")
    @Size(max = 100)
    @Nullable
    String q;

    @Parameter(description = "Jenis instansi.")
    @QueryParam("kind")
    @Nullable
    UnitKind kind;

    @Parameter(description = "Kelompok K/L/D.")
    @QueryParam("tier")
    @Nullable
    UnitTier tier;

    @Parameter(description = "Kode wilayah; kode provinsi mencakup kabupaten/kotanya.")
    @QueryParam("region")
    @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
    @Nullable
    String region;
}
