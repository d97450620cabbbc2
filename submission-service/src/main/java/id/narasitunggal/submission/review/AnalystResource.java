package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The workload of the analysts over HTTP. */
@Path("/api/v1/analysts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVIEW_ANALYST, Role.AUDITOR})
@Tag(name = "Analis", description = "Siapa memegang berapa laporan, dan berapa yang lewat batas.")
@Ui.Resource(label = "Beban analis", duty = Ui.Duty.REVIEW, order = 6)
public class AnalystResource {
    private final Analysts analysts;

    AnalystResource(Analysts analysts) {
        this.analysts = analysts;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAnalysts",
            summary = "Beban kerja analis",
            description = "Siapa memegang berapa laporan, dan berapa yang lewat batas kajian.")
    @APIResponse(responseCode = "200", description = "Satu halaman analis")
    public Page<AnalystView> listAnalysts(@BeanParam @Valid PageRequest page) {
        return analysts.page(page);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getAnalyst",
            summary = "Lihat beban seorang analis",
            description = "Satu analis dengan beban kerjanya saat ini.")
    @APIResponse(responseCode = "200", description = "Analis")
    public AnalystView getAnalyst(@RestPath @Size(max = 200) String id) {
        return analysts.require(id);
    }
}
