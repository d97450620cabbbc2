package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** The second step of sign-off inside a unit, over HTTP. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Penyampaian")
public class SignOffResource {
    private final Submissions submissions;
    private final IntakeDesk desk;
    private final CurrentActor actors;

    SignOffResource(Submissions submissions, IntakeDesk desk, CurrentActor actors) {
        this.submissions = submissions;
        this.desk = desk;
        this.actors = actors;
    }

    @POST
    @Path("/{id}/actions/approve")
    @RolesAllowed(Role.UNIT_APPROVER)
    @Transactional
    @Ui.Action(tone = "success", confirm = "Setujui dan sampaikan laporan ini atas nama instansi?")
    @Operation(
            operationId = "approveSubmission",
            summary = "Setujui dan sampaikan",
            description =
                    "Persetujuan orang kedua di instansi. Saat persetujuan inilah yang menentukan ketepatan waktu.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah disampaikan",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> approveSubmission(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor approver = actors.get();
        Submission submission = submissions.require(id, approver);
        Precondition.check(ifMatch, submission.version());
        desk.approve(submission, approver);
        return SubmissionResource.answer(submission, approver, RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/send-back")
    @RolesAllowed(Role.UNIT_APPROVER)
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "sendBackDraft",
            summary = "Kembalikan ke penyusun",
            description = "Penyetuju instansi mengembalikan laporan menjadi konsep beserta alasannya.")
    @APIResponse(
            responseCode = "200",
            description = "Kembali menjadi konsep",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> sendBackDraft(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SendBackDraft request) {
        Actor approver = actors.get();
        Submission submission = submissions.require(id, approver);
        Precondition.check(ifMatch, submission.version());
        desk.sendBackToDraft(submission, request.reason(), approver);
        return SubmissionResource.answer(submission, approver, RestResponse.Status.OK);
    }
}
