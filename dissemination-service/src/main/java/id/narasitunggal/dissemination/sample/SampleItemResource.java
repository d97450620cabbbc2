package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The second look over HTTP. */
@Path("/api/v1/sample-items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DISSEMINATION_OFFICER, Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR})
@Tag(name = "Sampel diperiksa ulang", description = "Penayangan terverifikasi yang diperiksa ulang oleh orang lain.")
@Ui.Resource(label = "Sampel diperiksa ulang", duty = Ui.Duty.DISSEMINATION, order = 87, defaultFilter = "state=OPEN")
public class SampleItemResource {
    private final Samples samples;
    private final SampleDesk desk;
    private final CurrentActor actors;

    SampleItemResource(Samples samples, SampleDesk desk, CurrentActor actors) {
        this.samples = samples;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSampleItems",
            summary = "Daftar sampel yang diperiksa ulang",
            description = "Bulan terakhir lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman")
    public Page<SampleItemView> listSampleItems(
            @BeanParam @Valid SampleFilter filter, @BeanParam @Valid PageRequest page) {
        return samples.items(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getSampleItem",
            summary = "Lihat sampel yang diperiksa ulang",
            description = "Satu penayangan yang terpilih.")
    @APIResponse(responseCode = "200", description = "Sampel")
    public SampleItemView getSampleItem(@RestPath UUID id) {
        return samples.view(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/uphold")
    @Transactional
    @RolesAllowed(Role.DISSEMINATION_OFFICER)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "upholdSampleItem",
            summary = "Verifikasi benar",
            description = "Orang lain telah memeriksa ulang dan sependapat. Tidak memerlukan If-Match.")
    @APIResponse(responseCode = "200", description = "Tercatat")
    public SampleItemView upholdSampleItem(@RestPath UUID id, @NotNull @Valid ExamineSample examination) {
        return examine(id, SampleState.UPHELD, examination);
    }

    @POST
    @Path("/{id}/actions/overturn")
    @Transactional
    @RolesAllowed(Role.DISSEMINATION_OFFICER)
    @Ui.Action(tone = "danger", confirm = "Batalkan verifikasi penayangan ini? Penayangan itu tidak dihitung lagi.")
    @Operation(
            operationId = "overturnSampleItem",
            summary = "Batalkan verifikasi",
            description =
                    "Orang lain telah memeriksa ulang dan menemukan verifikasinya keliru: penayangan tidak dihitung lagi. Putusan lama tetap terbaca. Tidak memerlukan If-Match.")
    @APIResponse(responseCode = "200", description = "Tercatat")
    public SampleItemView overturnSampleItem(@RestPath UUID id, @NotNull @Valid ExamineSample examination) {
        return examine(id, SampleState.OVERTURNED, examination);
    }

    private SampleItemView examine(UUID id, SampleState outcome, ExamineSample examination) {
        Actor actor = actors.get();
        desk.examine(samples.require(id, actor), outcome, examination.reason(), actor);
        return samples.view(id, actor);
    }
}
