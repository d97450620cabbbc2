package id.narasitunggal.dissemination.placement;

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

/** Reports that cannot be true, over HTTP. */
@Path("/api/v1/doubtful-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.AUDITOR
})
@Tag(
        name = "Laporan janggal",
        description = "Laporan penayangan yang ditolak karena waktunya mendahului terbitnya narasi.")
@Ui.Resource(label = "Laporan janggal", duty = Ui.Duty.DISSEMINATION, order = 88)
public class DoubtfulReportResource {
    private final DoubtfulReports reports;
    private final CurrentActor actors;

    DoubtfulReportResource(DoubtfulReports reports, CurrentActor actors) {
        this.reports = reports;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDoubtfulReports",
            summary = "Daftar laporan janggal",
            description = "Yang terakhir dilaporkan lebih dahulu; tidak pernah diubah.")
    @APIResponse(responseCode = "200", description = "Satu halaman laporan janggal")
    public Page<DoubtfulReportView> listDoubtfulReports(@BeanParam @Valid PageRequest page) {
        return reports.page(page, actors.get());
    }
}
