package id.narasitunggal.dissemination.stop;

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

/** Emergency stops over HTTP. */
@Path("/api/v1/emergency-stops")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(
        name = "Penghentian darurat",
        description =
                "Rem penayangan satu narasi: diusulkan satu orang, diteguhkan orang kedua; tidak ada instansi yang dirugikan.")
@Ui.Resource(label = "Penghentian darurat", duty = Ui.Duty.DISSEMINATION, order = 76)
public class EmergencyStopResource {
    private final EmergencyStops stops;
    private final StopDesk desk;
    private final CurrentActor actors;

    EmergencyStopResource(EmergencyStops stops, StopDesk desk, CurrentActor actors) {
        this.stops = stops;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEmergencyStops",
            summary = "Daftar penghentian darurat",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman penghentian")
    public Page<StopView> listEmergencyStops(
            @Parameter(description = "Status usulan.") @QueryParam("status") @Nullable StopStatus status,
            @BeanParam @Valid PageRequest page) {
        return stops.page(status, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getEmergencyStop",
            summary = "Lihat penghentian darurat",
            description = "Satu usulan dan keputusannya; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Penghentian darurat",
            content = @Content(schema = @Schema(implementation = StopView.class)))
    public RestResponse<StopView> getEmergencyStop(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "proposeEmergencyStop",
            summary = "Usulkan penghentian darurat",
            description =
                    "Penayangan baru berhenti setelah orang kedua meneguhkan. Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Diusulkan",
            content = @Content(schema = @Schema(implementation = StopView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usulan yang sama sudah ada",
            content = @Content(schema = @Schema(implementation = StopView.class)))
    public RestResponse<StopView> proposeEmergencyStop(@RestPath UUID id, @NotNull @Valid ProposeStop proposal) {
        boolean isNew = desk.propose(id, proposal, actors.get());
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/confirm")
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Hentikan penayangan narasi ini? Kewajiban yang masih terbuka dibatalkan.")
    @Operation(
            operationId = "confirmEmergencyStop",
            summary = "Teguhkan",
            description =
                    "Oleh orang kedua. Kewajiban yang belum jatuh tempo saat diusulkan dibatalkan dan tidak dihitung.")
    @APIResponse(
            responseCode = "200",
            description = "Diteguhkan",
            content = @Content(schema = @Schema(implementation = StopView.class)))
    public RestResponse<StopView> confirmEmergencyStop(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid DecideStop decision) {
        desk.confirm(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/reject")
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(operationId = "rejectEmergencyStop", summary = "Tolak", description = "Oleh orang kedua, dengan alasan.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = StopView.class)))
    public RestResponse<StopView> rejectEmergencyStop(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid DecideStop decision) {
        desk.reject(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<StopView> answer(RestResponse.Status status, UUID id) {
        StopView view = stops.view(id, actors.get());
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
