package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.ui.Ui;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Waivers over HTTP. */
@Path("/api/v1/waivers")
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
@Tag(
        name = "Dispensasi diseminasi",
        description = "Dispensasi dan keadaan kahar; diusulkan satu orang, diputuskan orang lain, dengan alasan.")
@Ui.Resource(label = "Dispensasi diseminasi", duty = Ui.Duty.DISSEMINATION, order = 74)
public class WaiverResource {
    private final Waivers waivers;
    private final WaiverDesk desk;
    private final CurrentActor actors;

    WaiverResource(Waivers waivers, WaiverDesk desk, CurrentActor actors) {
        this.waivers = waivers;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listWaivers", summary = "Daftar dispensasi", description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman dispensasi")
    public Page<WaiverView> listWaivers(
            @Parameter(description = "Status usulan.") @QueryParam("status") @Nullable WaiverStatus status,
            @BeanParam @Valid PageRequest page) {
        return waivers.page(status, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getWaiver",
            summary = "Lihat dispensasi",
            description = "Satu usulan dan keputusannya; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Dispensasi",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public RestResponse<WaiverView> getWaiver(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "proposeWaiver",
            summary = "Usulkan dispensasi",
            description =
                    "Untuk satu kewajiban, atau satu wilayah dan rentang tanggal jatuh tempo (keadaan kahar). Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Diusulkan",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usulan yang sama sudah ada",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public RestResponse<WaiverView> proposeWaiver(@RestPath UUID id, @NotNull @Valid ProposeWaiver proposal) {
        boolean isNew = desk.propose(id, proposal, actors.get());
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/approve")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "approveWaiver",
            summary = "Setujui",
            description = "Oleh orang kedua. Kewajiban yang terkena tidak dihitung dalam tingkat kepatuhan.")
    @APIResponse(
            responseCode = "200",
            description = "Disetujui",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public RestResponse<WaiverView> approveWaiver(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideWaiver decision) {
        desk.approve(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/reject")
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(operationId = "rejectWaiver", summary = "Tolak", description = "Oleh orang kedua, dengan alasan.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public RestResponse<WaiverView> rejectWaiver(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideWaiver decision) {
        desk.reject(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/revoke")
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Cabut dispensasi ini? Kewajiban yang belum jatuh tempo berlaku kembali.")
    @Operation(
            operationId = "revokeWaiver",
            summary = "Cabut",
            description = "Kewajiban yang belum jatuh tempo berlaku kembali; yang sudah lewat tetap tidak dihitung.")
    @APIResponse(
            responseCode = "200",
            description = "Dicabut",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public RestResponse<WaiverView> revokeWaiver(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideWaiver decision) {
        desk.revoke(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<WaiverView> answer(RestResponse.Status status, UUID id) {
        WaiverView view = waivers.view(id, actors.get());
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
