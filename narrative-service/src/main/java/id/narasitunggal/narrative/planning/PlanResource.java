package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.ui.Ui;
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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Communication plans over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/communication-plans")
@Authenticated
@Tag(name = "Rencana komunikasi", description = "Rencana komunikasi kementerian bersama instansi yang dilibatkan.")
@Ui.Resource(label = "Rencana komunikasi", duty = Ui.Duty.PLANNING, order = 30)
public class PlanResource {
    private final Plans plans;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    PlanResource(Plans plans, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.plans = plans;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPlans",
            summary = "Daftar rencana komunikasi",
            description = "Terbaru lebih dahulu. Instansi hanya melihat rencana yang melibatkannya.")
    @APIResponse(responseCode = "200", description = "Satu halaman rencana")
    public Page<PlanView> listPlans(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return plans.list(filter, page, actor).map(plan -> PlanView.of(plan, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getPlan", summary = "Lihat rencana komunikasi", description = "Satu rencana.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> getPlan(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, plans.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "draftPlan",
            summary = "Susun atau ubah rencana",
            description =
                    "Tanpa If-Match: menyusun rencana baru; permintaan yang sama boleh diulang. Dengan If-Match: mengubahnya; rencana yang sudah terkoordinasi kembali menjadi konsep.")
    @APIResponse(
            responseCode = "201",
            description = "Rencana tersimpan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Rencana yang sama sudah ada, atau berhasil diubah",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> draftPlan(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PlanContent content) {
        Actor actor = actors.get();
        if (ifMatch != null) {
            return change(id, ifMatch, actor, plan -> plan.rewrite(content, actor));
        }
        Optional<CommunicationPlan> known = plans.known(id, actor);
        if (known.isEmpty()) {
            return draft(id, content, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(content))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai rencana lain. Pakai id baru, atau sertakan If-Match untuk mengubah rencana itu.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/coordinate")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "coordinatePlan",
            summary = "Nyatakan terkoordinasi",
            description = "Semua instansi yang dilibatkan sudah hadir dalam rapat koordinasi rencana ini.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana terkoordinasi",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> coordinatePlan(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, plan -> plan.coordinate(plans.metAbout(id), actor));
    }

    @POST
    @Path("/{id}/actions/activate")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "activatePlan",
            summary = "Berlakukan",
            description = "Penyetuju yang bukan penyusunnya memberlakukan rencana.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana berlaku",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> activatePlan(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, plan -> plan.activate(actor));
    }

    @POST
    @Path("/{id}/actions/finish")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "neutral")
    @Operation(
            operationId = "finishPlan",
            summary = "Tutup",
            description = "Semua tindak lanjut sudah selesai; rencana ditutup.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana selesai",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> finishPlan(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, plan -> plan.finish(plans.openFollowUps(id), actor));
    }

    @POST
    @Path("/{id}/actions/cancel")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "danger", confirm = "Batalkan rencana ini?")
    @Operation(operationId = "cancelPlan", summary = "Batalkan", description = "Rencana tidak diteruskan.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana dibatalkan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> cancelPlan(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, plan -> plan.cancel(request.reason(), actor));
    }

    private RestResponse<PlanView> draft(UUID id, PlanContent content, Actor actor) {
        PlanRules.planner(actor).orRefuse();
        CommunicationPlan plan = new CommunicationPlan(id, content, seal.fingerprint(content), actor, clock.instant());
        plans.persistAndFlush(plan);
        trail.record(new PlanEvent.Drafted(id, content.title(), content.leadUnit()), actor);
        return answer(RestResponse.Status.CREATED, plan, actor);
    }

    private RestResponse<PlanView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<CommunicationPlan, PlanEvent> act) {
        CommunicationPlan plan = plans.require(id, actor);
        Precondition.check(ifMatch, plan.version);
        PlanEvent event = act.apply(plan);
        plans.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, plan, actor);
    }

    private static RestResponse<PlanView> answer(RestResponse.Status status, CommunicationPlan plan, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, PlanView.of(plan, actor))
                .header("ETag", Precondition.etag(plan.version))
                .build();
    }
}
