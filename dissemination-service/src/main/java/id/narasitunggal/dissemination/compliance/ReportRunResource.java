package id.narasitunggal.dissemination.compliance;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The making of reports over HTTP. */
@Path("/api/v1/monthly-report-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR})
@Tag(
        name = "Penyusunan laporan",
        description = "Laporan disusun di latar belakang; di sini terlihat sampai mana dan apa yang menahannya.")
@Ui.Resource(label = "Penyusunan laporan", duty = Ui.Duty.EVALUATION, order = 39)
public class ReportRunResource {
    private final ReportRuns runs;

    ReportRunResource(ReportRuns runs) {
        this.runs = runs;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReportRuns",
            summary = "Daftar penyusunan laporan",
            description = "Yang terakhir diminta lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman penyusunan")
    public Page<ReportRunView> listReportRuns(
            @BeanParam @Valid ReportRunFilter filter, @BeanParam @Valid PageRequest page) {
        return runs.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getReportRun",
            summary = "Lihat penyusunan laporan",
            description = "Keadaan, langkah, dan persen selesai; setelah selesai juga laporannya.")
    @APIResponse(
            responseCode = "200",
            description = "Penyusunan",
            content = @Content(schema = @Schema(implementation = ReportRunView.class)))
    public ReportRunView getReportRun(@RestPath UUID id) {
        return runs.require(id);
    }
}
