package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Over which duties rates are counted, and by what they are grouped. */
public class RateFilter {
    private static final int MOST_MONTHS = 120;

    @Parameter(
            description = "Bulan jatuh tempo, misalnya 2026-10; sama dengan from dan to.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("month")
    @Pattern(regexp = DutyFilter.MONTH)
    @Nullable
    String month;

    @Parameter(description = "Bulan jatuh tempo pertama.", schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("from")
    @Pattern(regexp = DutyFilter.MONTH)
    @Nullable
    String from;

    @Parameter(
            description = "Bulan jatuh tempo terakhir; tanpa ini sama dengan from.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("to")
    @Pattern(regexp = DutyFilter.MONTH)
    @Nullable
    String to;

    @Parameter(
            description = "Pengelompokan: jenis instansi, provinsi, atau bulan jatuh tempo.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"kind", "province", "period"},
                            defaultValue = "kind"))
    @QueryParam("groupBy")
    @DefaultValue("kind")
    @Pattern(regexp = "kind|province|period")
    String groupBy = "kind";

    @Parameter(description = "Jenis instansi.")
    @QueryParam("kind")
    @Nullable
    UnitKind kind;

    @Parameter(description = "Kode provinsi pemerintah daerah, atau PUSAT.")
    @QueryParam("province")
    @Pattern(regexp = DutyFilter.PROVINCE)
    @Nullable
    String province;

    @Parameter(description = "Peserta tanpa kewajiban Inpres dihitung terpisah.")
    @QueryParam("participants")
    @DefaultValue("false")
    boolean participants;

    /** @throws Refusal.Invalid when no month is given, or the months make no span */
    RateQuestion question() {
        String first = month == null ? from : month;
        if (first == null) {
            throw Refusal.Invalid.parameter("from", "Sebutkan bulan jatuh tempo: month, atau from dan to.");
        }
        YearMonth begin = YearMonth.parse(first);
        YearMonth end = month != null || to == null ? begin : YearMonth.parse(to);
        if (end.isBefore(begin) || ChronoUnit.MONTHS.between(begin, end) >= MOST_MONTHS) {
            throw Refusal.Invalid.parameter("to", "Bulan terakhir harus setelah bulan pertama, paling lama 120 bulan.");
        }
        return new RateQuestion(
                begin,
                end,
                RateGroup.valueOf(groupBy.toUpperCase(java.util.Locale.ROOT)),
                kind,
                province,
                participants);
    }
}
