package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The reporting duties over HTTP. */
@Path("/api/v1/reporting-duties")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Tagihan",
        description = "Kewajiban lapor per instansi dan bulan, dengan batas waktu menurut zona waktu instansi.")
@Ui.Resource(label = "Tagihan laporan", duty = Ui.Duty.DATA, order = 20)
public class DutyResource {
    private final ReportingDuties duties;
    private final CurrentActor actors;

    DutyResource(ReportingDuties duties, CurrentActor actors) {
        this.duties = duties;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReportingDuties",
            summary = "Daftar tagihan",
            description = "Yang jatuh tempo terakhir lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman tagihan")
    public Page<DutyView> listReportingDuties(@BeanParam @Valid DutyFilter filter, @BeanParam @Valid PageRequest page) {
        return duties.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getReportingDuty",
            summary = "Lihat tagihan",
            description = "Satu tagihan dengan hasilnya saat ini.")
    @APIResponse(responseCode = "200", description = "Tagihan")
    public DutyView getReportingDuty(@RestPath UUID id) {
        return duties.require(id, actors.get());
    }
}
