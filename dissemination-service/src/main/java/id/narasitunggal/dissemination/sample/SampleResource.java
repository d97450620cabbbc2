package id.narasitunggal.dissemination.sample;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The samples and their error rates over HTTP. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DISSEMINATION_OFFICER, Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR})
@Tag(
        name = "Uji petik",
        description = "Sampel acak bulanan dari penayangan yang diverifikasi petugas, dan tingkat kekeliruannya.")
@Ui.Resource(label = "Uji petik", duty = Ui.Duty.DISSEMINATION, order = 86)
public class SampleResource {
    private final Samples samples;
    private final CurrentActor actors;

    SampleResource(Samples samples, CurrentActor actors) {
        this.samples = samples;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSamples", summary = "Daftar sampel", description = "Bulan terakhir lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman sampel")
    public Page<SampleView> listSamples(@BeanParam @Valid PageRequest page) {
        return samples.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getSample",
            summary = "Lihat sampel",
            description = "Undian satu bulan dan tingkat kekeliruan yang tampak sejauh ini.")
    @APIResponse(responseCode = "200", description = "Sampel")
    public SampleView getSample(@RestPath UUID id) {
        return samples.sample(id, actors.get());
    }
}
