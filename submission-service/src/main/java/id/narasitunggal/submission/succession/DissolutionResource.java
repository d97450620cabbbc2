package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitView;
import id.narasitunggal.submission.unit.Units;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** The end of a unit without a successor, over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instansi")
public class DissolutionResource {
    private final SuccessionDesk desk;
    private final Units units;
    private final CurrentActor actors;

    DissolutionResource(SuccessionDesk desk, Units units, CurrentActor actors) {
        this.desk = desk;
        this.units = units;
        this.actors = actors;
    }

    @POST
    @Path("/{id}/actions/dissolve")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Instansi ini berakhir tanpa penerus. Bubarkan?")
    @Operation(
            operationId = "dissolveUnit",
            summary = "Bubarkan",
            description = "Tagihan yang belum jatuh tempo tidak lagi wajib; riwayat tetap terbaca.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah bubar",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> dissolveUnit(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid DissolveUnit words) {
        Actor actor = actors.get();
        desk.dissolve(id, words, ifMatch, actor);
        UnitView view = units.require(id, actor);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
