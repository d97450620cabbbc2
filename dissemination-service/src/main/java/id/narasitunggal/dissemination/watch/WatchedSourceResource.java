package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The watched sources over HTTP. */
@Path("/api/v1/watched-sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.AUDITOR
})
@Tag(
        name = "Sumber pantauan",
        description =
                "Halaman muka, umpan, dan peta situs dari situs terverifikasi yang dikunjungi pemantau. Kunjungan kami yang gagal tidak pernah dihitung sebagai kelalaian instansi.")
@Ui.Resource(label = "Sumber pantauan", duty = Ui.Duty.DISSEMINATION, order = 84)
public class WatchedSourceResource {
    private final WatchedSources sources;
    private final AuditTrail trail;
    private final CurrentActor actors;

    WatchedSourceResource(WatchedSources sources, AuditTrail trail, CurrentActor actors) {
        this.sources = sources;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWatchedSources",
            summary = "Daftar sumber pantauan",
            description = "Yang paling segera dikunjungi lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman sumber")
    public Page<WatchedSourceView> listWatchedSources(
            @BeanParam @Valid WatchedSourceFilter filter, @BeanParam @Valid PageRequest page) {
        return sources.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getWatchedSource",
            summary = "Lihat sumber pantauan",
            description = "Kunjungan terakhir dan berikutnya, jaraknya, dan kegagalannya.")
    @APIResponse(responseCode = "200", description = "Sumber pantauan")
    public WatchedSourceView getWatchedSource(@RestPath UUID id) {
        return sources.view(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/visit")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER, Role.DISSEMINATION_OFFICER})
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "visitWatchedSource",
            summary = "Kunjungi sekarang",
            description =
                    "Sumber dikunjungi begitu situsnya bebas, biasanya dalam beberapa detik; jeda sopan santun tetap berlaku. Boleh diulang; tidak memerlukan If-Match.")
    @APIResponse(responseCode = "200", description = "Kunjungan dijadwalkan")
    public WatchedSourceView visitWatchedSource(@RestPath UUID id) {
        Actor actor = actors.get();
        trail.record(sources.visit(id, actor), actor);
        return sources.view(id, actor);
    }
}
