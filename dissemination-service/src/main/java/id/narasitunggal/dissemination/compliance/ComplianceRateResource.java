package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Live rates over HTTP. */
@Path("/api/v1/compliance-rates")
@Produces(MediaType.APPLICATION_JSON)
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
@Ui.Resource(label = "Kepatuhan diseminasi", duty = Ui.Duty.EVALUATION, order = 90)
public class ComplianceRateResource {
    private final LiveRates rates;
    private final CurrentActor actors;

    ComplianceRateResource(LiveRates rates, CurrentActor actors) {
        this.rates = rates;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readComplianceRates",
            summary = "Tingkat kepatuhan",
            description =
                    "Menurut jenis instansi, instansi, provinsi, narasi, keluarga kanal, atau bulan (tren sampai 24 bulan). Instansi melihat angkanya sendiri; provinsi juga kabupaten/kotanya. Tanpa bulan: bulan ini.")
    @APIResponse(responseCode = "200", description = "Satu halaman tingkat kepatuhan")
    public ComplianceRates readComplianceRates(
            @BeanParam @Valid RateFilter filter, @BeanParam @Valid PageRequest page) {
        RateQuestion question = filter.question(rates.present());
        Page<ComplianceRate> found = rates.page(question, page, actors.get());
        return new ComplianceRates(
                question.from().toString(), question.to().toString(), rates.asOf(), found.items(), found.next());
    }
}
