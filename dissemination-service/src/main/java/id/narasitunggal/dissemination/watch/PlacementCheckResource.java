package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.placement.Placement;
import id.narasitunggal.dissemination.placement.PlacementRules;
import id.narasitunggal.dissemination.placement.PlacementView;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.problem.Precondition;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The looks at a placement's page over HTTP. */
@Path("/api/v1/placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(name = "Penayangan")
public class PlacementCheckResource {
    private final CheckLog checks;
    private final CheckQueue queue;
    private final Placements placements;
    private final CurrentActor actors;

    PlacementCheckResource(CheckLog checks, CheckQueue queue, Placements placements, CurrentActor actors) {
        this.checks = checks;
        this.queue = queue;
        this.placements = placements;
        this.actors = actors;
    }

    @GET
    @Path("/checks")
    @Transactional
    @Operation(
            operationId = "listPlacementChecks",
            summary = "Riwayat pemeriksaan halaman",
            description = "Yang terakhir lebih dahulu; tidak pernah diubah.")
    @APIResponse(responseCode = "200", description = "Satu halaman riwayat")
    public Page<PlacementCheckView> listPlacementChecks(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return checks.page(id, page, actors.get());
    }

    @POST
    @Path("/actions/check")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "checkPlacement",
            summary = "Periksa halaman sekarang",
            description =
                    "Halaman dibuka dalam beberapa detik; baca kembali penayangan untuk hasilnya. Boleh diulang; tidak memerlukan If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Pemeriksaan dijadwalkan",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> checkPlacement(@RestPath UUID id) {
        Actor actor = actors.get();
        Placement placement = placements.require(id, actor);
        PlacementRules.mayCheck(actor, placement).orRefuse();
        queue.ask(placement.page().placementId());
        PlacementView view = placements.view(id, actor);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
