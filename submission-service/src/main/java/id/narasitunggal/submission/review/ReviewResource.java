package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.SubmissionView;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The review of submissions over HTTP. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Penyampaian")
public class ReviewResource {
    private final Submissions submissions;
    private final ReviewDesk desk;
    private final ClaimDesk claims;
    private final CurrentActor actors;
    private final Session database;

    ReviewResource(Submissions submissions, ReviewDesk desk, ClaimDesk claims, CurrentActor actors, Session database) {
        this.submissions = submissions;
        this.desk = desk;
        this.claims = claims;
        this.actors = actors;
        this.database = database;
    }

    @GET
    @Path("/{id}/review")
    @Transactional
    @Operation(
            operationId = "getReview",
            summary = "Lihat hasil kajian",
            description = "Keputusan atas revisi ini beserta alasannya.")
    @APIResponse(responseCode = "200", description = "Hasil kajian")
    public ReviewView getReview(@RestPath UUID id) {
        Submission submission = submissions.require(id, actors.get());
        return database.createSelectionQuery("from Review where submissionId = ?1", Review.class)
                .setParameter(1, submission.id())
                .uniqueResultOptional()
                .map(ReviewView::of)
                .orElseThrow(() -> new Refusal.NotFound("Hasil kajian"));
    }

    @POST
    @Path("/{id}/actions/start-review")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "startReview",
            summary = "Mulai kajian",
            description =
                    "Mengambil laporan untuk dikaji; hanya pengambilnya yang memutuskan, sampai masa pegangnya habis.")
    @APIResponse(
            responseCode = "200",
            description = "Sedang dikaji",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> startReview(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, claims::claim);
    }

    @POST
    @Path("/{id}/actions/accept")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "acceptSubmission",
            summary = "Terima",
            description = "Butir yang terbuka dapat dikutip narasi sejak saat ini.")
    @APIResponse(
            responseCode = "200",
            description = "Diterima",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> acceptSubmission(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AcceptSubmission decision) {
        return decide(id, ifMatch, (submission, analyst) -> desk.accept(submission, decision, analyst));
    }

    @POST
    @Path("/{id}/actions/return")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "returnSubmission",
            summary = "Kembalikan",
            description = "Mengembalikan laporan untuk diperbaiki; instansi mengirim revisi berikutnya.")
    @APIResponse(
            responseCode = "200",
            description = "Dikembalikan",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> returnSubmission(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnSubmission decision) {
        return decide(id, ifMatch, (submission, analyst) -> desk.sendBack(submission, decision, analyst));
    }

    @POST
    @Path("/{id}/actions/release")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(confirm = "Kembalikan laporan ini ke antrean?")
    @Operation(
            operationId = "releaseReview",
            summary = "Lepaskan",
            description = "Mengembalikan laporan ke antrean; analis lain dapat mengambilnya.")
    @APIResponse(
            responseCode = "200",
            description = "Kembali ke antrean",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> releaseReview(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, claims::release);
    }

    @POST
    @Path("/{id}/actions/hand-over")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "handOverReview",
            summary = "Alihkan",
            description = "Menyerahkan kajian kepada analis lain; ia memegangnya sejak saat ini.")
    @APIResponse(
            responseCode = "200",
            description = "Dipegang analis lain",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> handOverReview(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid HandOver wish) {
        return decide(id, ifMatch, (submission, analyst) -> claims.handOver(submission, wish, analyst));
    }

    private RestResponse<SubmissionView> decide(
            UUID id, @Nullable String ifMatch, BiConsumer<Submission, Actor> decision) {
        Actor analyst = actors.get();
        Submission submission = submissions.require(id, analyst);
        Precondition.check(ifMatch, submission.version());
        decision.accept(submission, analyst);
        submissions.flush();
        return RestResponse.ResponseBuilder.ok(SubmissionView.of(submission, analyst))
                .header("ETag", Precondition.etag(submission.version()))
                .build();
    }
}
