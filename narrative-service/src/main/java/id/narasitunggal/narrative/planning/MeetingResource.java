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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Coordination meetings over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/coordination-meetings")
@Authenticated
@Tag(name = "Rapat koordinasi", description = "Rapat kementerian bersama instansi tentang suatu rencana komunikasi.")
@Ui.Resource(label = "Rapat koordinasi", duty = Ui.Duty.PLANNING, order = 33)
public class MeetingResource {
    private final Meetings meetings;
    private final Plans plans;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    MeetingResource(Meetings meetings, Plans plans, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMeetings",
            summary = "Daftar rapat koordinasi",
            description = "Terbaru lebih dahulu. Instansi hanya melihat rapat yang melibatkannya.")
    @APIResponse(responseCode = "200", description = "Satu halaman rapat")
    public Page<MeetingView> listMeetings(
            @Parameter(description = "Id rencana komunikasi.") @QueryParam("plan") @Nullable UUID plan,
            @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return meetings.list(plan, page, actor).map(meeting -> MeetingView.of(meeting, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getMeeting", summary = "Lihat rapat", description = "Satu rapat koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Rapat",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> getMeeting(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, meetings.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "recordMeeting",
            summary = "Catat atau perbaiki rapat",
            description =
                    "Tanpa If-Match: mencatat rapat baru; permintaan yang sama boleh diulang. Dengan If-Match: memperbaiki catatannya; tindak lanjut yang sudah selesai tetap tercatat.")
    @APIResponse(
            responseCode = "201",
            description = "Rapat tercatat",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Rapat yang sama sudah tercatat, atau berhasil diperbaiki",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> recordMeeting(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordMeeting minutes) {
        Actor actor = actors.get();
        if (ifMatch != null) {
            return change(id, ifMatch, actor, meeting -> meeting.mend(minutes, actor, clock.instant()));
        }
        Optional<CoordinationMeeting> known = meetings.known(id, actor);
        if (known.isEmpty()) {
            return put(id, minutes, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(minutes))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai rapat lain. Pakai id baru, atau sertakan If-Match untuk memperbaiki catatannya.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/complete-follow-up")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "completeFollowUp",
            summary = "Selesaikan tindak lanjut",
            description = "Oleh instansi penanggung jawabnya, atau oleh meja perencanaan.")
    @APIResponse(
            responseCode = "200",
            description = "Tindak lanjut selesai",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> completeFollowUp(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CompleteFollowUp request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, meeting -> meeting.complete(request.followUpId(), actor, clock.instant()));
    }

    private RestResponse<MeetingView> put(UUID id, RecordMeeting minutes, Actor actor) {
        CommunicationPlan plan = plans.known(minutes.planId(), actor)
                .orElseThrow(() -> Refusal.Invalid.field("#/planId", "Rencana komunikasi ini tidak ada."));
        CoordinationMeeting meeting =
                new CoordinationMeeting(id, plan, minutes, seal.fingerprint(minutes), actor, clock.instant());
        meetings.persistAndFlush(meeting);
        trail.record(new MeetingEvent.Recorded(id, plan.id, minutes.attendees()), actor);
        return answer(RestResponse.Status.CREATED, meeting, actor);
    }

    private RestResponse<MeetingView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<CoordinationMeeting, MeetingEvent> act) {
        CoordinationMeeting meeting = meetings.require(id, actor);
        Precondition.check(ifMatch, meeting.version);
        meetings.claim(meeting);
        MeetingEvent event = act.apply(meeting);
        meetings.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, meeting, actor);
    }

    private static RestResponse<MeetingView> answer(
            RestResponse.Status status, CoordinationMeeting meeting, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, MeetingView.of(meeting, actor))
                .header("ETag", Precondition.etag(meeting.version))
                .build();
    }
}
