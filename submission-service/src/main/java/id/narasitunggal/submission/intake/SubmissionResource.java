package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Submissions over HTTP: draft, submit, withdraw. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Penyampaian",
        description = "Data dan informasi yang disampaikan instansi secara berkala atau sewaktu-waktu.")
@Ui.Resource(label = "Penyampaian data", duty = Ui.Duty.DATA, order = 10)
public class SubmissionResource {
    private final Submissions submissions;
    private final IntakeDesk desk;
    private final AuditTrail trail;
    private final CurrentActor actors;

    SubmissionResource(Submissions submissions, IntakeDesk desk, AuditTrail trail, CurrentActor actors) {
        this.submissions = submissions;
        this.desk = desk;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSubmissions",
            summary = "Daftar penyampaian",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman penyampaian")
    public Page<SubmissionSummary> listSubmissions(
            @BeanParam @Valid SubmissionFilter filter, @BeanParam @Valid PageRequest page) {
        return submissions.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getSubmission",
            summary = "Lihat penyampaian",
            description = "Satu revisi lengkap dengan butir dan angkanya.")
    @APIResponse(
            responseCode = "200",
            description = "Penyampaian",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> getSubmission(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(submissions.require(id, actor), actor, RestResponse.Status.OK);
    }

    @GET
    @Path("/{id}/differences")
    @Transactional
    @Operation(
            operationId = "getSubmissionDifferences",
            summary = "Bandingkan revisi",
            description =
                    "Butir, isian, dan angka yang berbeda dari revisi lain laporan yang sama; tanpa `from`: dari revisi sebelumnya.")
    @APIResponse(
            responseCode = "200",
            description = "Perbedaan",
            content = @Content(schema = @Schema(implementation = SubmissionDifferences.class)))
    public SubmissionDifferences getSubmissionDifferences(
            @RestPath UUID id,
            @Parameter(description = "ID revisi pembanding.") @QueryParam("from") @Nullable UUID from) {
        Actor actor = actors.get();
        Submission to = submissions.require(id, actor);
        UUID compared = from == null ? to.previousRevisionId : from;
        if (compared == null) {
            throw Refusal.Invalid.parameter("from", "Ini revisi pertama. Sebutkan ID revisi lain pada parameter from.");
        }
        Submission other = submissions.require(compared, actor);
        if (!other.number.equals(to.number)) {
            throw Refusal.Invalid.parameter("from", "Hanya revisi dari laporan yang sama yang dapat dibandingkan.");
        }
        return Comparison.of(SubmissionView.of(other, actor), SubmissionView.of(to, actor));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Turnstile
    @Transactional
    @Operation(
            operationId = "putSubmission",
            summary = "Simpan konsep, atau langsung sampaikan",
            description =
                    "Isinya disimpan sebagai konsep; sampaikan setelah lengkap. Bagi mesin: ID dipilih klien; bila disertai If-Match, isinya diganti. Dengan `submit=true` konsep langsung disampaikan dalam satu langkah. Permintaan yang sama boleh diulang tanpa akibat ganda, juga setelah laporan diterima.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama, atau sudah diganti",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Konsep dibuat",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> putSubmission(
            @RestPath UUID id,
            @Parameter(
                            description = "`true` menyampaikan isi ini sekaligus.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("submit")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false")
                    String submit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftSubmission draft) {
        Actor actor = actors.get();
        IntakeDesk.Received received =
                desk.put(new Delivery(id, draft, ifMatch, Boolean.parseBoolean(submit), EntryChannel.API), actor);
        return answer(
                received.submission(), actor, received.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/submit")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Turnstile
    @Transactional
    @Ui.Action(tone = "primary", confirm = "Isi tidak dapat diubah setelah disampaikan. Sampaikan sekarang?")
    @Operation(
            operationId = "submitSubmission",
            summary = "Sampaikan",
            description =
                    "Menyegel isi dan mencatat ketepatan waktunya menurut jam server. Pada instansi dengan persetujuan dua langkah, laporan dahulu menunggu penyetuju instansi.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah disampaikan",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> submitSubmission(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        Submission submission = submissions.require(id, actor);
        Precondition.check(ifMatch, submission.version());
        desk.submit(submission, actor);
        return answer(submission, actor, RestResponse.Status.OK);
    }

    @POST
    @Path("/{id}/actions/discard")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Buang konsep ini?")
    @Operation(
            operationId = "discardSubmission",
            summary = "Buang konsep",
            description = "Konsep yang dibuang tidak dapat dipakai lagi.")
    @APIResponse(
            responseCode = "200",
            description = "Konsep dibuang",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> discardSubmission(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, submission -> submission.signOff().discard(actor));
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Tarik penyampaian ini sebelum dikaji?")
    @Operation(operationId = "withdrawSubmission", summary = "Tarik", description = "Hanya sebelum kajian dimulai.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ditarik",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> withdrawSubmission(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, submission -> submission.signOff().withdraw(actor));
    }

    private RestResponse<SubmissionView> act(
            UUID id, @Nullable String ifMatch, Actor actor, Function<Submission, SubmissionEvent> verb) {
        Submission submission = submissions.require(id, actor);
        Precondition.check(ifMatch, submission.version());
        trail.record(verb.apply(submission), actor);
        submissions.flush();
        return answer(submission, actor, RestResponse.Status.OK);
    }

    static RestResponse<SubmissionView> answer(Submission submission, Actor actor, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, SubmissionView.of(submission, actor))
                .header("ETag", Precondition.etag(submission.version()))
                .build();
    }
}
