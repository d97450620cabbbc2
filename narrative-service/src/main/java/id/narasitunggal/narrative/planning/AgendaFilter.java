package id.narasitunggal.narrative.planning;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for in the calendar. */
public class AgendaFilter {
    @Parameter(description = "Sejak tanggal ini (termasuk).")
    @QueryParam("from")
    @Nullable
    LocalDate from;

    @Parameter(description = "Sampai tanggal ini (termasuk).")
    @QueryParam("until")
    @Nullable
    LocalDate until;

    @Parameter(description = "Id topik.")
    @QueryParam("topic")
    @Nullable
    UUID topic;

    @Parameter(description = "Id rencana komunikasi.")
    @QueryParam("plan")
    @Nullable
    UUID plan;

    @Parameter(description = "Wilayah: `ID` atau kode Kemendagri; mencakup yang bertumpang tindih dengannya.")
    @QueryParam("region")
    @Pattern(regexp = "ID|\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
    @Nullable
    String region;

    /** Everything from the first to the last day of a period. */
    static AgendaFilter between(LocalDate from, LocalDate until) {
        AgendaFilter filter = new AgendaFilter();
        filter.from = from;
        filter.until = until;
        return filter;
    }
}
