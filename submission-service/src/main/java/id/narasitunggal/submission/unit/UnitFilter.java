package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.problem.Refusal;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for in the registry. */
public class UnitFilter {
    @Parameter(description = "Cari nama (juga nama lama) atau kode.")
    @QueryParam("q")
    @Size(max = 100)
    @Nullable
    String q;

    @Parameter(description = "Kode resmi yang persis sama; kode lama ditemukan dengan `on`.")
    @QueryParam("code")
    @Pattern(regexp = UnitCode.CODE)
    @Nullable
    String code;

    @Parameter(
            description = "Skema kode.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"KEMENDAGRI", "BA_KL", "INTERNAL", "BPS"}))
    @QueryParam("scheme")
    @Pattern(regexp = UnitCode.SCHEME)
    @Nullable
    String scheme;

    @Parameter(
            description = "Tanggal keadaan registri; tanpa ini hari ini.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("on")
    @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
    @Nullable
    String on;

    @Parameter(description = "ID induk organisasi; mencakup induk itu sendiri.")
    @QueryParam("parent")
    @Nullable
    UUID parent;

    @Parameter(description = "Keadaan.")
    @QueryParam("status")
    @Nullable
    UnitStatus status;

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

    /** The day of the registry that is asked for. */
    LocalDate day(LocalDate today) {
        try {
            return on == null ? today : LocalDate.parse(on);
        } catch (DateTimeException noSuchDay) {
            throw Refusal.Invalid.parameter("on", "Tanggal itu tidak ada dalam kalender.");
        }
    }
}
