package id.narasitunggal.submission.relief;

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

/** Extensions, waivers and reopenings over HTTP. */
@Path("/api/v1/duty-reliefs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Keringanan tagihan",
        description = "Perpanjangan, dispensasi, dan pembukaan kembali; diusulkan satu orang, diputuskan orang lain.")
@Ui.Resource(label = "Keringanan tagihan", duty = Ui.Duty.DATA, order = 25)
public class ReliefResource {
    private final Reliefs reliefs;
    private final ReliefDesk desk;
    private final CurrentActor actors;

    ReliefResource(Reliefs reliefs, ReliefDesk desk, CurrentActor actors) {
        this.reliefs = reliefs;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDutyReliefs",
            summary = "Daftar keringanan",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman usulan")
    public Page<ReliefView> listDutyReliefs(
            @Parameter(description = "Keadaan.") @QueryParam("status") @Nullable ReliefStatus status,
            @BeanParam @Valid PageRequest page) {
        return reliefs.page(status, page, actors.get()).map(relief -> ReliefView.of(relief, actors.get()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getDutyRelief",
            summary = "Lihat keringanan",
            description = "Satu usulan dan keputusannya.")
    @APIResponse(
            responseCode = "200",
            description = "Usulan",
            content = @Content(schema = @Schema(implementation = ReliefView.class)))
    public RestResponse<ReliefView> getDutyRelief(@RestPath UUID id) {
        return answer(reliefs.require(id, actors.get()), RestResponse.Status.OK);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "putDutyRelief",
            summary = "Usulkan keringanan",
            description =
                    "Untuk satu instansi, atau satu wilayah dan bulan (keadaan kahar). Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diusulkan",
            content = @Content(schema = @Schema(implementation = ReliefView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Diusulkan",
            content = @Content(schema = @Schema(implementation = ReliefView.class)))
    public RestResponse<ReliefView> putDutyRelief(@RestPath UUID id, @NotNull @Valid ProposeRelief proposal) {
        ReliefDesk.Received received = desk.propose(id, proposal, actors.get());
        return answer(received.relief(), received.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/approve")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "approveDutyRelief",
            summary = "Setujui",
            description =
                    "Oleh orang kedua. Perpanjangan hanya mengenai tagihan yang belum jatuh tempo saat diusulkan.")
    @APIResponse(
            responseCode = "200",
            description = "Disetujui",
            content = @Content(schema = @Schema(implementation = ReliefView.class)))
    public RestResponse<ReliefView> approveDutyRelief(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideRelief decision) {
        return answer(desk.approve(id, ifMatch, decision, actors.get()), RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/reject")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(operationId = "rejectDutyRelief", summary = "Tolak", description = "Oleh orang kedua.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = ReliefView.class)))
    public RestResponse<ReliefView> rejectDutyRelief(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideRelief decision) {
        return answer(desk.reject(id, ifMatch, decision, actors.get()), RestResponse.Status.OK);
    }

    private RestResponse<ReliefView> answer(DutyRelief relief, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, ReliefView.of(relief, actors.get()))
                .header("ETag", Precondition.etag(relief.version))
                .build();
    }
}
