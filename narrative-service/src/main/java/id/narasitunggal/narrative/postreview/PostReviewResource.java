package id.narasitunggal.narrative.postreview;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.editorial.CompletePostReview;
import id.narasitunggal.narrative.editorial.NarrativeEvent;
import id.narasitunggal.narrative.editorial.PostReview;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.ui.Ui;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The third look over HTTP: what is owed, what is late, and what a third person found. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/post-reviews")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.AUDITOR, Role.REPORT_OFFICER})
@Tag(
        name = "Telaah susulan",
        description = "Yang terbit atau dicabut mendesak ditelaah orang ketiga dalam 24 jam; yang lewat tampak merah.")
@Ui.Resource(label = "Telaah susulan", duty = Ui.Duty.NARRATIVE, order = 30)
public class PostReviewResource {
    private final PostReviews reviews;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Clock clock;

    PostReviewResource(PostReviews reviews, AuditTrail trail, CurrentActor actors, Clock clock) {
        this.reviews = reviews;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPostReviews",
            summary = "Daftar telaah susulan",
            description = "Batas waktu terdekat lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman telaah susulan")
    public Page<PostReviewView> listPostReviews(
            @BeanParam @Valid PostReviewFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        Instant now = clock.instant();
        return reviews.list(filter, page, actor, now).map(review -> PostReviewView.of(review, actor, now));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getPostReview", summary = "Lihat telaah susulan", description = "Satu telaah susulan.")
    @APIResponse(
            responseCode = "200",
            description = "Telaah susulan",
            content = @Content(schema = @Schema(implementation = PostReviewView.class)))
    public RestResponse<PostReviewView> getPostReview(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(reviews.require(id, actor), actor);
    }

    @POST
    @Path("/{id}/actions/complete")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "completePostReview",
            summary = "Selesaikan telaah",
            description = "Orang ketiga, yang tidak ikut menerbitkan atau mencabut, mencatat hasil telaahnya.")
    @APIResponse(
            responseCode = "200",
            description = "Telaah selesai",
            content = @Content(schema = @Schema(implementation = PostReviewView.class)))
    public RestResponse<PostReviewView> completePostReview(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CompletePostReview request) {
        Actor actor = actors.get();
        PostReview review = reviews.require(id, actor);
        Precondition.check(ifMatch, review.version());
        NarrativeEvent event = review.complete(request, actor, clock.instant());
        reviews.flush();
        trail.record(event, actor);
        return answer(review, actor);
    }

    private RestResponse<PostReviewView> answer(PostReview review, Actor actor) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.OK, PostReviewView.of(review, actor, clock.instant()))
                .header("ETag", Precondition.etag(review.version()))
                .build();
    }
}
