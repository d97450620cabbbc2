package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bulk acceptance over HTTP: a dry run under an id, then its confirmation. */
@Path("/api/v1/bulk-acceptances")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVIEW_ANALYST, Role.AUDITOR})
@Tag(name = "Penerimaan bersama", description = "Pratinjau dahulu, lalu diterima persis seperti ditunjukkan.")
@Ui.Resource(label = "Penerimaan bersama", duty = Ui.Duty.REVIEW, order = 8)
public class BulkAcceptanceResource {
    private final BulkAcceptances acceptances;
    private final BulkDesk desk;
    private final CurrentActor actors;

    BulkAcceptanceResource(BulkAcceptances acceptances, BulkDesk desk, CurrentActor actors) {
        this.acceptances = acceptances;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listBulkAcceptances",
            summary = "Daftar penerimaan bersama",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman penerimaan bersama")
    public Page<BulkAcceptanceView> listBulkAcceptances(@BeanParam @Valid PageRequest page) {
        return acceptances.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getBulkAcceptance",
            summary = "Lihat penerimaan bersama",
            description = "Berapa yang dapat diterima, berapa yang tidak, dan hasilnya.")
    @APIResponse(
            responseCode = "200",
            description = "Penerimaan bersama",
            content = @Content(schema = @Schema(implementation = BulkAcceptanceView.class)))
    public RestResponse<BulkAcceptanceView> getBulkAcceptance(@RestPath UUID id) {
        return answer(acceptances.require(id, actors.get()), RestResponse.Status.OK);
    }

    @GET
    @Path("/{id}/entries")
    @Transactional
    @Operation(
            operationId = "listBulkEntries",
            summary = "Laporan di dalamnya",
            description = "Setiap laporan yang tersaring: diterima atau tidak, dan mengapa.")
    @APIResponse(responseCode = "200", description = "Satu halaman laporan")
    public Page<BulkEntryView> listBulkEntries(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return acceptances.entries(acceptances.require(id, actors.get()).id(), page);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Operation(
            operationId = "putBulkAcceptance",
            summary = "Buat pratinjau",
            description =
                    "Menunjukkan paling banyak 200 laporan terlama menurut saringan: yang akan diterima, yang tidak, dan mengapa. Belum ada yang diterima.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ditunjukkan sebelumnya",
            content = @Content(schema = @Schema(implementation = BulkAcceptanceView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Pratinjau dibuat",
            content = @Content(schema = @Schema(implementation = BulkAcceptanceView.class)))
    public RestResponse<BulkAcceptanceView> putBulkAcceptance(
            @RestPath UUID id, @NotNull @Valid BulkSelection selection) {
        Actor analyst = actors.get();
        boolean isNew = desk.show(id, selection, analyst);
        return answer(acceptances.require(id, analyst), isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/confirm")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "success", confirm = "Terima semua laporan yang ditunjukkan dapat diterima?")
    @Operation(
            operationId = "confirmBulkAcceptance",
            summary = "Terima semua",
            description = "Menerima persis yang ditunjukkan; yang berubah sejak itu dilewati dan disebut.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diterima",
            content = @Content(schema = @Schema(implementation = BulkAcceptanceView.class)))
    public RestResponse<BulkAcceptanceView> confirmBulkAcceptance(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor analyst = actors.get();
        Precondition.check(ifMatch, acceptances.require(id, analyst).version());
        desk.confirm(id, analyst);
        return answer(acceptances.require(id, analyst), RestResponse.Status.OK);
    }

    private static RestResponse<BulkAcceptanceView> answer(BulkAcceptanceView view, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
