package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.assignment.Duty;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which duties live rates are counted, and by what they are grouped. */
public class RateFilter {
    static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
    private static final int MOST_MONTHS = 24;

    @Parameter(
            description = "Bulan jatuh tempo, misalnya 2026-10; sama dengan from dan to. Tanpa apa pun: bulan ini.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("month")
    @Pattern(regexp = MONTH)
    @Nullable
    String month;

    @Parameter(description = "Bulan jatuh tempo pertama.", schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("from")
    @Pattern(regexp = MONTH)
    @Nullable
    String from;

    @Parameter(
            description = "Bulan jatuh tempo terakhir, paling banyak 24 bulan; tanpa ini sama dengan from.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("to")
    @Pattern(regexp = MONTH)
    @Nullable
    String to;

    @Parameter(
            description =
                    "Pengelompokan: jenis instansi, instansi (berperingkat dalam jenisnya), provinsi, narasi, keluarga kanal, atau bulan (tren).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"kind", "unit", "province", "narrative", "family", "period"},
                            defaultValue = "kind"))
    @QueryParam("groupBy")
    @DefaultValue("kind")
    @Pattern(regexp = "kind|unit|province|narrative|family|period")
    String groupBy = "kind";

    @Parameter(description = "Jenis instansi.")
    @QueryParam("kind")
    @Nullable
    UnitKind kind;

    @Parameter(description = "Kode provinsi, misalnya 13, atau PUSAT.")
    @QueryParam("province")
    @Pattern(regexp = "[0-9]{2}|PUSAT")
    @Nullable
    String province;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "ID narasi.")
    @QueryParam("narrativeId")
    @Nullable
    UUID narrativeId;

    @Parameter(
            description =
                    "Jenis kewajiban: menayangkan (PUBLISH) atau mengganti teks yang dikoreksi (REPLACE). Tanpa ini keduanya.")
    @QueryParam("duty")
    @Nullable
    Duty duty;

    @Parameter(description = "Peserta tanpa kewajiban Inpres (BUMN, perguruan tinggi) dihitung terpisah.")
    @QueryParam("participants")
    @DefaultValue("false")
    boolean participants;

    /** @throws Refusal.Invalid when the months make no span of at most two years */
    RateQuestion question(YearMonth present) {
        String first = month == null ? from : month;
        YearMonth begin = first == null ? present : YearMonth.parse(first);
        YearMonth end = month != null || to == null ? begin : YearMonth.parse(to);
        if (end.isBefore(begin) || ChronoUnit.MONTHS.between(begin, end) >= MOST_MONTHS) {
            throw Refusal.Invalid.parameter(
                    "to", "Bulan terakhir harus sama dengan atau sesudah bulan pertama, paling banyak 24 bulan.");
        }
        return new RateQuestion(
                begin,
                end,
                RateGroup.valueOf(groupBy.toUpperCase(Locale.ROOT)),
                kind,
                province,
                unitId,
                narrativeId,
                duty,
                participants);
    }
}
