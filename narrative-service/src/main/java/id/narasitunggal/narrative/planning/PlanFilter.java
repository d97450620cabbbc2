package id.narasitunggal.narrative.planning;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the plans. */
public class PlanFilter {
    @Parameter(description = "Status rencana.")
    @QueryParam("status")
    @Nullable
    PlanStatus status;

    @Parameter(description = "Id instansi yang bertanggung jawab atau dilibatkan.")
    @QueryParam("unit")
    @Nullable
    UUID unit;

    @Parameter(description = "Rencana yang berlangsung pada tanggal ini.")
    @QueryParam("on")
    @Nullable
    LocalDate on;
}
