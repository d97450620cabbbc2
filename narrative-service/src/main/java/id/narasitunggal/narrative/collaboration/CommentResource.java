package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Remarks on texts in the works, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/comments")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.AUDITOR})
@Tag(
        name = "Komentar naskah",
        description = "Komentar pada kata-kata naskah; semuanya diselesaikan sebelum naskah disetujui.")
public class CommentResource {
    private final Comments comments;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    CommentResource(Comments comments, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.comments = comments;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Authenticated
    @Operation(
            operationId = "getComment",
            summary = "Lihat komentar",
            description = "Satu komentar; bagi meja redaksi dan pihak koordinasi yang ditanya.")
    @APIResponse(
            responseCode = "200",
            description = "Komentar",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> getComment(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, comments.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "writeComment",
            summary = "Tulis komentar",
            description =
                    "Pada edisi yang sedang dikerjakan. Komentar tidak diubah; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Komentar tersimpan",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Komentar yang sama sudah tersimpan",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> writeComment(@RestPath UUID id, @Valid @NotNull WriteComment request) {
        Actor actor = actors.get();
        Optional<DraftComment> known = comments.known(id, actor);
        if (known.isEmpty()) {
            return write(id, request, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai komentar lain. Pakai id baru.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/resolve")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "success")
    @Operation(operationId = "resolveComment", summary = "Selesaikan", description = "Komentar sudah ditanggapi.")
    @APIResponse(
            responseCode = "200",
            description = "Komentar diselesaikan",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> resolveComment(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, comment -> comment.resolve(actor, clock.instant()));
    }

    @POST
    @Path("/{id}/actions/reopen")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "reopenComment",
            summary = "Buka kembali",
            description = "Komentar ternyata belum selesai.")
    @APIResponse(
            responseCode = "200",
            description = "Komentar dibuka kembali",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> reopenComment(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return change(id, ifMatch, actors.get(), DraftComment::reopen);
    }

    private RestResponse<CommentView> write(UUID id, WriteComment request, Actor actor) {
        UUID edition = comments.editionInTheWorks(request.narrativeId())
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/narrativeId", "Narasi ini tidak ada, atau tidak memiliki edisi yang sedang dikerjakan."));
        UUID replyTo = request.replyTo();
        if (replyTo != null) {
            requireThread(replyTo, request, actor);
        }
        DraftComment comment =
                new DraftComment(id, edition, request, seal.fingerprint(request), actor, clock.instant());
        comments.persistAndFlush(comment);
        Anchor anchor = comments.anchor(comment);
        if (anchor == Anchor.MOVED || anchor == Anchor.LOST) {
            throw Refusal.Invalid.field(
                    "#/quote", "Kata yang dikutip tidak ada pada bagian itu. Kutip persis seperti tertulis.");
        }
        trail.record(new CommentEvent.Written(comment.narrativeId, id, replyTo, comment.pointer), actor);
        return answer(RestResponse.Status.CREATED, comment, anchor, actor);
    }

    private void requireThread(UUID replyTo, WriteComment request, Actor actor) {
        boolean fits = comments.known(replyTo, actor)
                .filter(root -> root.replyTo == null && root.narrativeId.equals(request.narrativeId()))
                .isPresent();
        if (!fits) {
            throw Refusal.Invalid.field("#/replyTo", "Balas komentar pokok pada narasi yang sama.");
        }
        if (request.pointer() != null) {
            throw Refusal.Invalid.field(
                    "#/pointer", "Balasan mengikuti kutipan komentar pokoknya; kosongkan bagian ini.");
        }
    }

    private RestResponse<CommentView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<DraftComment, CommentEvent> act) {
        DraftComment comment = comments.require(id, actor);
        Precondition.check(ifMatch, comment.version);
        CommentEvent event = act.apply(comment);
        comments.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, comment, actor);
    }

    private RestResponse<CommentView> answer(RestResponse.Status status, DraftComment comment, Actor actor) {
        return answer(status, comment, comments.anchor(comment), actor);
    }

    private static RestResponse<CommentView> answer(
            RestResponse.Status status, DraftComment comment, Anchor anchor, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, CommentView.of(comment, anchor, actor))
                .header("ETag", Precondition.etag(comment.version))
                .build();
    }
}
