package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.time.ClockProducer;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Live rates over HTTP. */
@Path("/api/v1/compliance-rates")
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR,
    Role.SERVICE_READER
})
@Tag(name = "Kepatuhan", description = "Tingkat kepatuhan diseminasi, dihitung dari baris kewajiban pada saat dibaca.")
@Ui.Resource(label = "Kepatuhan diseminasi", order = 90)
public class ComplianceRateResource {
    private final DutyRecord record;
    private final CurrentActor actors;
    private final Clock clock;

    ComplianceRateResource(DutyRecord record, CurrentActor actors, Clock clock) {
        this.record = record;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readComplianceRates",
            summary = "Tingkat kepatuhan",
            description =
                    "Per jenis instansi. Instansi melihat angkanya sendiri; provinsi juga kabupaten/kotanya. Tanpa `month`: bulan ini.")
    @APIResponse(responseCode = "200", description = "Tingkat kepatuhan bulan tersebut")
    public ComplianceRates readComplianceRates(
            @Parameter(description = "Bulan jatuh tempo, misalnya 2026-10.")
                    @QueryParam("month")
                    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
                    @Nullable
                    String month) {
        YearMonth asked = month == null ? YearMonth.now(clock.withZone(ClockProducer.WIB)) : YearMonth.parse(month);
        return new ComplianceRates(asked.toString(), clock.instant(), record.rates(asked, actors.get()), null);
    }
}
