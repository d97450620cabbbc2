package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.SubmissionView;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What reviews brought to light, over HTTP; units read the decision, not the findings. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Penyampaian")
public class FindingsResource {
    private final Submissions submissions;
    private final ReviewDesk desk;
    private final CurrentActor actors;
    private final Session database;

    FindingsResource(Submissions submissions, ReviewDesk desk, CurrentActor actors, Session database) {
        this.submissions = submissions;
        this.desk = desk;
        this.actors = actors;
        this.database = database;
    }

    @GET
    @Path("/{id}/findings")
    @RolesAllowed({Role.REVIEW_ANALYST, Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listReviewFindings",
            summary = "Temuan kajian",
            description = "Temuan atas revisi ini, untuk kalangan Kominfo; kosong selama belum dicatat.")
    @APIResponse(responseCode = "200", description = "Temuan kajian")
    public Page<FindingsView> listReviewFindings(@RestPath UUID id) {
        Submission submission = submissions.require(id, actors.get());
        return new Page<>(
                Optional.ofNullable(database.find(Findings.class, submission.id())).stream()
                        .map(FindingsView::of)
                        .toList(),
                null);
    }

    @POST
    @Path("/{id}/actions/record-findings")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "recordReviewFindings",
            summary = "Catat temuan",
            description = "Mencatat temuan kajian; boleh dicatat ulang sampai laporan diputuskan.")
    @APIResponse(
            responseCode = "200",
            description = "Temuan tercatat",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> recordReviewFindings(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RecordFindings findings) {
        Actor analyst = actors.get();
        Submission submission = submissions.require(id, analyst);
        Precondition.check(ifMatch, submission.version());
        desk.recordFindings(submission, findings, analyst);
        submissions.flush();
        return RestResponse.ResponseBuilder.ok(SubmissionView.of(submission, analyst))
                .header("ETag", Precondition.etag(submission.version()))
                .build();
    }
}
