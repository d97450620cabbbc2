package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
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

/** What analysts make of a report, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/mentions/{id}/actions")
@RolesAllowed(Role.MONITORING_ANALYST)
@Tag(name = "Pantauan media")
public class AnalysisResource {
    private final Mentions mentions;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Clock clock;

    AnalysisResource(Mentions mentions, AuditTrail trail, CurrentActor actors, Clock clock) {
        this.mentions = mentions;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    @POST
    @Path("/analyse")
    @Transactional
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "analyseMention",
            summary = "Analisis berita",
            description =
                    "Konteks, opini dan fakta, sudut pandang, dan narasumber; serta apakah perlu klarifikasi, hak jawab, atau hak koreksi.")
    @APIResponse(
            responseCode = "200",
            description = "Analisis tercatat",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    public RestResponse<MentionView> analyseMention(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AnalyseMention request) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, (mention, at) -> mention.analyse(request, actor, at));
    }

    @POST
    @Path("/mark-gone")
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "markMentionGone",
            summary = "Tandai sudah dihapus media",
            description = "Catatan dan kutipannya tetap; alamatnya tidak lagi memuat berita ini.")
    @APIResponse(
            responseCode = "200",
            description = "Berita ditandai",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    public RestResponse<MentionView> markMentionGone(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return act(id, ifMatch, actors.get(), Mention::disappear);
    }

    private RestResponse<MentionView> act(
            UUID id, @Nullable String ifMatch, Actor actor, BiFunction<Mention, Instant, MentionEvent> verb) {
        Mention mention = mentions.require(id, actor);
        Precondition.check(ifMatch, mention.version);
        MentionEvent event = verb.apply(mention, clock.instant());
        mentions.flush();
        trail.record(event, actor);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, MentionView.of(mention, actor))
                .header("ETag", Precondition.etag(mention.version))
                .build();
    }
}
