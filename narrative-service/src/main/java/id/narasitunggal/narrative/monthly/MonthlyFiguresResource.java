package id.narasitunggal.narrative.monthly;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The month's figures over HTTP, for the report service and the report officer. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/monthly-figures")
@RolesAllowed({Role.SERVICE_READER, Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR})
@Tag(name = "Angka bulanan", description = "Bahan laporan bulanan kepada Presiden.")
public class MonthlyFiguresResource {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private final MonthlyCounts counts;
    private final CurrentActor actors;

    MonthlyFiguresResource(MonthlyCounts counts, CurrentActor actors) {
        this.counts = counts;
        this.actors = actors;
    }

    @GET
    @Path("/{month}")
    @Transactional
    @Operation(
            operationId = "getMonthlyFigures",
            summary = "Angka bulanan narasi",
            description = "Dihitung dari catatan pada saat diminta; bulan menurut WIB.")
    @APIResponse(responseCode = "200", description = "Angka satu bulan")
    public MonthlyFigures getMonthlyFigures(
            @Parameter(description = "Bulan, misalnya `2026-10`.") @RestPath String month) {
        if (!MONTH.matcher(month).matches()) {
            throw Refusal.Invalid.parameter("month", "Tulis bulan sebagai tahun dan bulan, misalnya 2026-10.");
        }
        return counts.of(YearMonth.parse(month), actors.get());
    }
}
