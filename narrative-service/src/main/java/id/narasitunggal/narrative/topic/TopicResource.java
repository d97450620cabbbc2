package id.narasitunggal.narrative.topic;

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
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Topics over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/topics")
@Authenticated
@Tag(
        name = "Topik",
        description =
                "Topik yang dibicarakan pemerintah dengan satu suara; satu topik memiliki paling banyak satu narasi yang berlaku.")
@Ui.Resource(label = "Topik", duty = Ui.Duty.NARRATIVE, order = 20)
public class TopicResource {
    private final Topics topics;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    TopicResource(Topics topics, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.topics = topics;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listTopics", summary = "Daftar topik", description = "Terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman topik")
    public Page<TopicView> listTopics(@BeanParam @Valid TopicFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return topics.list(filter, page, actor).map(topic -> TopicView.of(topic, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getTopic", summary = "Lihat topik", description = "Satu topik.")
    @APIResponse(
            responseCode = "200",
            description = "Topik",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    public RestResponse<TopicView> getTopic(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, topics.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "registerTopic",
            summary = "Daftarkan atau ubah topik",
            description =
                    "Tanpa If-Match: mendaftarkan topik baru; permintaan yang sama boleh diulang. Dengan If-Match: mengubah topik yang ada.")
    @APIResponse(
            responseCode = "201",
            description = "Topik terdaftar",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Topik sudah terdaftar dengan isi yang sama, atau berhasil diubah",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    public RestResponse<TopicView> registerTopic(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RegisterTopic request) {
        Actor actor = actors.get();
        Optional<Topic> known = topics.known(id, actor);
        if (known.isEmpty()) {
            return register(id, ifMatch, request, actor);
        }
        if (ifMatch != null) {
            return change(id, ifMatch, actor, (topic, who) -> topic.rename(request, who));
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai topik lain. Pakai id baru, atau sertakan If-Match untuk mengubah topik itu.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/archive")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "warning", confirm = "Arsipkan topik ini? Narasi baru tidak dapat disusun di bawahnya.")
    @Operation(
            operationId = "archiveTopic",
            summary = "Arsipkan",
            description = "Narasi baru tidak lagi disusun pada topik ini.")
    @APIResponse(
            responseCode = "200",
            description = "Topik diarsipkan",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    public RestResponse<TopicView> archiveTopic(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return change(id, ifMatch, actors.get(), Topic::archive);
    }

    @POST
    @Path("/{id}/actions/reactivate")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "reactivateTopic",
            summary = "Aktifkan kembali",
            description = "Narasi dapat kembali disusun pada topik ini.")
    @APIResponse(
            responseCode = "200",
            description = "Topik aktif",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    public RestResponse<TopicView> reactivateTopic(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return change(id, ifMatch, actors.get(), Topic::reactivate);
    }

    private RestResponse<TopicView> register(UUID id, @Nullable String ifMatch, RegisterTopic request, Actor actor) {
        if (ifMatch != null) {
            throw Refusal.Stale.outdated();
        }
        TopicRules.mayKeepList(actor);
        Topic topic = new Topic(id, request, seal.fingerprint(request), actor, clock.instant());
        topics.persistAndFlush(topic);
        trail.record(new TopicEvent.Registered(id, request.title(), request.description()), actor);
        return answer(RestResponse.Status.CREATED, topic, actor);
    }

    private RestResponse<TopicView> change(
            UUID id, @Nullable String ifMatch, Actor actor, BiFunction<Topic, Actor, TopicEvent> act) {
        Topic topic = topics.require(id, actor);
        Precondition.check(ifMatch, topic.version);
        TopicEvent event = act.apply(topic, actor);
        topics.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, topic, actor);
    }

    private static RestResponse<TopicView> answer(RestResponse.Status status, Topic topic, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, TopicView.of(topic, actor))
                .header("ETag", Precondition.etag(topic.version))
                .build();
    }
}
