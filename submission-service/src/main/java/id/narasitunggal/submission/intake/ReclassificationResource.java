package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changes of an item's class over HTTP. */
@Path("/api/v1/reclassifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Klasifikasi",
        description = "Perubahan klasifikasi butir yang sudah disampaikan; penurunan memerlukan orang kedua.")
@Ui.Resource(label = "Perubahan klasifikasi", duty = Ui.Duty.DATA, order = 15)
public class ReclassificationResource {
    private final Reclassifications changes;
    private final ReclassificationDesk desk;
    private final CurrentActor actors;

    ReclassificationResource(Reclassifications changes, ReclassificationDesk desk, CurrentActor actors) {
        this.changes = changes;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReclassifications",
            summary = "Daftar perubahan klasifikasi",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman perubahan klasifikasi")
    public Page<ReclassificationView> listReclassifications(@BeanParam @Valid PageRequest page) {
        return changes.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getReclassification",
            summary = "Lihat perubahan klasifikasi",
            description = "Satu perubahan dengan keadaannya.")
    @APIResponse(
            responseCode = "200",
            description = "Perubahan klasifikasi",
            content = @Content(schema = @Schema(implementation = ReclassificationView.class)))
    public RestResponse<ReclassificationView> getReclassification(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(changes.require(id, actor), actor, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_PPID})
    @Transactional
    @Operation(
            operationId = "reclassifyItem",
            summary = "Ubah klasifikasi butir",
            description =
                    "Menaikkan menjadi dikecualikan berlaku seketika; membuka informasi yang dikecualikan menunggu orang kedua. Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama",
            content = @Content(schema = @Schema(implementation = ReclassificationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Berlaku, atau menunggu orang kedua",
            content = @Content(schema = @Schema(implementation = ReclassificationView.class)))
    public RestResponse<ReclassificationView> reclassifyItem(
            @RestPath UUID id, @NotNull @Valid ReclassifyItem request) {
        Actor actor = actors.get();
        ReclassificationDesk.Asked asked = desk.put(id, request, actor);
        return answer(asked.change(), actor, asked.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/confirm")
    @RolesAllowed({Role.UNIT_PPID, Role.UNIT_APPROVER})
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Buka informasi ini?")
    @Operation(
            operationId = "confirmReclassification",
            summary = "Setujui penurunan klasifikasi",
            description = "Oleh orang kedua di instansi pemilik; butir itu menjadi terbuka.")
    @APIResponse(
            responseCode = "200",
            description = "Berlaku",
            content = @Content(schema = @Schema(implementation = ReclassificationView.class)))
    public RestResponse<ReclassificationView> confirmReclassification(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, desk::confirm);
    }

    @POST
    @Path("/{id}/actions/refuse")
    @RolesAllowed({Role.UNIT_PPID, Role.UNIT_APPROVER})
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "refuseReclassification",
            summary = "Tolak penurunan klasifikasi",
            description = "Butir itu tetap dikecualikan.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = ReclassificationView.class)))
    public RestResponse<ReclassificationView> refuseReclassification(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, desk::refuse);
    }

    private RestResponse<ReclassificationView> decide(
            UUID id, @Nullable String ifMatch, BiConsumer<Reclassification, Actor> decision) {
        Actor actor = actors.get();
        Reclassification change = changes.require(id, actor);
        Precondition.check(ifMatch, change.version);
        decision.accept(change, actor);
        return answer(change, actor, RestResponse.Status.OK);
    }

    private static RestResponse<ReclassificationView> answer(
            Reclassification change, Actor actor, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, ReclassificationView.of(change, actor))
                .header("ETag", Precondition.etag(change.version))
                .build();
    }
}
