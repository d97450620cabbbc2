package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.audit.AuditTrail;
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

/** Duties to take a text down over HTTP. */
@Path("/api/v1/take-downs")
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
        name = "Kewajiban menurunkan",
        description =
                "Instansi yang masih menayangkan teks yang dicabut, digantikan, atau kedaluwarsa; terpenuhi bila pemeriksaan tidak lagi menemukan teksnya.")
@Ui.Resource(label = "Kewajiban menurunkan", duty = Ui.Duty.DISSEMINATION, order = 72)
public class TakeDownResource {
    private final TakeDowns takeDowns;
    private final TakeDownWatch watch;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Clock clock;

    TakeDownResource(TakeDowns takeDowns, TakeDownWatch watch, CurrentActor actors, AuditTrail trail, Clock clock) {
        this.takeDowns = takeDowns;
        this.watch = watch;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listTakeDowns",
            summary = "Daftar kewajiban menurunkan",
            description = "Yang jatuh tempo terakhir lebih dahulu. Keadaan dihitung pada saat dibaca.")
    @APIResponse(responseCode = "200", description = "Satu halaman kewajiban menurunkan")
    public Page<TakeDownView> listTakeDowns(
            @BeanParam @Valid TakeDownFilter filter, @BeanParam @Valid PageRequest page) {
        return takeDowns.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getTakeDown",
            summary = "Lihat kewajiban menurunkan",
            description = "Satu kewajiban; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Kewajiban menurunkan",
            content = @Content(schema = @Schema(implementation = TakeDownView.class)))
    public RestResponse<TakeDownView> getTakeDown(@RestPath UUID id) {
        return answer(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/declare")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "declareTakeDown",
            summary = "Nyatakan sudah diturunkan",
            description = "Halamannya segera diperiksa; kewajiban terpenuhi setelah teksnya tidak ditemukan lagi.")
    @APIResponse(
            responseCode = "200",
            description = "Pernyataan dicatat",
            content = @Content(schema = @Schema(implementation = TakeDownView.class)))
    public RestResponse<TakeDownView> declareTakeDown(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclareTakeDown declaration) {
        Actor actor = actors.get();
        TakeDown duty = takeDowns.require(id, actor);
        Precondition.check(ifMatch, duty.version);
        trail.record(duty.declare(actor, declaration.note(), clock.instant()), actor);
        watch.lookNow(duty);
        return answer(id, actor);
    }

    @POST
    @Path("/{id}/actions/confirm")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "confirmTakeDown",
            summary = "Benarkan sudah diturunkan",
            description =
                    "Untuk kanal yang tidak dapat diperiksa sendiri. Waktu terpenuhi adalah waktu pernyataan instansi, bila ada.")
    @APIResponse(
            responseCode = "200",
            description = "Kewajiban terpenuhi",
            content = @Content(schema = @Schema(implementation = TakeDownView.class)))
    public RestResponse<TakeDownView> confirmTakeDown(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ConfirmTakeDown confirmation) {
        Actor actor = actors.get();
        TakeDown duty = takeDowns.require(id, actor);
        Precondition.check(ifMatch, duty.version);
        trail.record(duty.confirm(actor, confirmation.reason(), clock.instant()), actor);
        return answer(id, actor);
    }

    private RestResponse<TakeDownView> answer(UUID id, Actor actor) {
        TakeDownView view = takeDowns.view(id, actor);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
