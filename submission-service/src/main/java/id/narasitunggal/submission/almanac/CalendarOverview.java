package id.narasitunggal.submission.almanac;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the calendar is complete enough to reckon due days. */
@Schema(name = "CalendarOverview", description = "Kelengkapan kalender.")
public record CalendarOverview(
        @Schema(title = "Tahun tanpa hari libur") List<Integer> yearsWithoutHolidays,
        @Schema(title = "Peringatan") List<String> warnings) {

    static CalendarOverview of(List<Integer> years) {
        return new CalendarOverview(
                years, years.stream().map(CalendarOverview::warning).toList());
    }

    static String warning(int year) {
        return "Hari libur tahun " + year
                + " belum dimuat; batas waktu tahun itu dihitung tanpa libur. Impor SKB tiga menteri tahun " + year
                + ".";
    }
}
