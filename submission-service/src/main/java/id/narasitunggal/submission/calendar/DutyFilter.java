package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.unit.UnitKind;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the duties. */
public class DutyFilter {
    /** A month as ISO 8601 writes it. */
    public static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    /** A province's code, or the word for bodies that stand under none. */
    public static final String PROVINCE = "[0-9]{2}|PUSAT";

    @Parameter(
            description = "Bulan laporan, misalnya 2026-09.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("period")
    @Pattern(regexp = MONTH)
    @Nullable
    String period;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(
            description = "Bulan jatuh tempo paling awal.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("dueFrom")
    @Pattern(regexp = MONTH)
    @Nullable
    String dueFrom;

    @Parameter(
            description = "Bulan jatuh tempo paling akhir.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("dueTo")
    @Pattern(regexp = MONTH)
    @Nullable
    String dueTo;

    @Parameter(description = "Jenis instansi.")
    @QueryParam("kind")
    @Nullable
    UnitKind kind;

    @Parameter(description = "Kode provinsi pemerintah daerah, atau PUSAT.")
    @QueryParam("province")
    @Pattern(regexp = PROVINCE)
    @Nullable
    String province;

    @Parameter(description = "Hanya peserta tanpa kewajiban Inpres (true) atau hanya yang wajib (false).")
    @QueryParam("participants")
    @Nullable
    Boolean participants;

    @Parameter(description = "Baris di balik satu angka ketepatan.")
    @QueryParam("figure")
    @Nullable
    DutyFigure figure;

    @Parameter(description = "Hasil kewajiban.")
    @QueryParam("result")
    @Nullable
    DutyResult result;

    static @Nullable LocalDate firstDay(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }
}
