package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.identity.Actor;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Placements over HTTP. */
@Path("/api/v1/placements")
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
        name = "Penayangan",
        description =
                "Halaman tempat instansi menayangkan narasi; sistem membuka halamannya dan mengenali teksnya sendiri. Siaran, cetakan, dan pertemuan dibuktikan dengan berkas.")
@Ui.Resource(label = "Penayangan", duty = Ui.Duty.DISSEMINATION, order = 80)
public class PlacementResource {
    private final Placements placements;
    private final PlacementReports reports;
    private final PlacementDesk desk;
    private final CurrentActor actors;
    private final Clock clock;

    PlacementResource(
            Placements placements, PlacementReports reports, PlacementDesk desk, CurrentActor actors, Clock clock) {
        this.placements = placements;
        this.reports = reports;
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPlacements",
            summary = "Daftar penayangan",
            description = "Yang terakhir dilaporkan lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman penayangan")
    public Page<PlacementView> listPlacements(
            @BeanParam @Valid PlacementFilter filter, @BeanParam @Valid PageRequest page) {
        return placements.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getPlacement",
            summary = "Lihat penayangan",
            description = "Satu penayangan dengan hasil pemeriksaan terakhir; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Penayangan",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> getPlacement(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, placements.view(id, actors.get()));
    }

    @GET
    @Path("/{id}/decisions")
    @Transactional
    @Operation(
            operationId = "listPlacementDecisions",
            summary = "Riwayat keputusan",
            description = "Setiap keputusan petugas, yang terakhir lebih dahulu; tidak pernah diubah.")
    @APIResponse(responseCode = "200", description = "Riwayat keputusan")
    public Page<PlacementDecisionView> listPlacementDecisions(@RestPath UUID id) {
        return new Page<>(placements.decisions(id, actors.get()), null);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "reportPlacement",
            summary = "Laporkan penayangan",
            description =
                    "Halamannya segera diperiksa; penayangan tanpa halaman dibuktikan dengan berkas yang diunggah sesudahnya. Ketepatan waktu dihitung dari saat laporan diterima. Bagi mesin: pemanggil memilih ID; berkas bukti ada pada `/placements/{id}/evidence`.")
    @APIResponse(
            responseCode = "201",
            description = "Laporan diterima",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Laporan yang sama sudah diterima",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> reportPlacement(@RestPath UUID id, @NotNull @Valid ReportPlacement report) {
        Actor actor = actors.get();
        boolean isNew = reports.put(id, report, actor);
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, placements.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/confirm")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "confirmPlacement",
            summary = "Benarkan",
            description =
                    "Petugas dari instansi lain menyatakan narasi benar tayang, dengan alasan. Penayangan tanpa halaman harus lengkap buktinya.")
    @APIResponse(
            responseCode = "200",
            description = "Terverifikasi",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> confirmPlacement(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecidePlacement decision) {
        Actor actor = actors.get();
        Placement placement = placements.require(id, actor);
        Precondition.check(ifMatch, placement.version());
        desk.settle(placement.confirm(actor, placements.evidence(id, actor), decision, clock.instant()), actor);
        return answer(RestResponse.Status.OK, placements.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/reject")
    @Transactional
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "rejectPlacement",
            summary = "Tolak",
            description = "Petugas dari instansi lain menyatakan penayangan tidak dihitung, dengan alasan.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> rejectPlacement(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecidePlacement decision) {
        Actor actor = actors.get();
        Placement placement = placements.require(id, actor);
        Precondition.check(ifMatch, placement.version());
        desk.settle(placement.reject(actor, decision, clock.instant()), actor);
        return answer(RestResponse.Status.OK, placements.view(id, actor));
    }

    private static RestResponse<PlacementView> answer(RestResponse.Status status, PlacementView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
