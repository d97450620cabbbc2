package id.narasitunggal.submission.calendar;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the duties. */
public class DutyFilter {
    /** A month as ISO 8601 writes it. */
    public static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    @Parameter(description = "Bulan laporan, misalnya 2026-09.", schema = @Schema(format = "month"))
    @QueryParam("period")
    @Pattern(regexp = MONTH)
    @Nullable
    String period;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "Hasil kewajiban.")
    @QueryParam("result")
    @Nullable
    DutyResult result;

    @Nullable
    YearMonth month() {
        return period == null ? null : YearMonth.parse(period);
    }
}
