package id.narasitunggal.narrative.monitoring.issue;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Issues, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/issues")
@RolesAllowed({
    Role.MONITORING_ANALYST,
    Role.REVIEW_ANALYST,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.LEADERSHIP_READER,
    Role.AUDITOR
})
@Tag(
        name = "Isu",
        description = "Isu yang terdeteksi dari pantauan media atau dilihat analis, sampai selesai ditangani.")
@Ui.Resource(label = "Isu", duty = Ui.Duty.REVIEW, order = 39)
public class IssueResource {
    private final Issues issues;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    IssueResource(Issues issues, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.issues = issues;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listIssues", summary = "Daftar isu", description = "Terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman isu")
    public Page<IssueView> listIssues(@BeanParam @Valid IssueFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return issues.list(filter, page, actor).map(issue -> IssueView.of(issue, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getIssue", summary = "Lihat isu", description = "Satu isu.")
    @APIResponse(
            responseCode = "200",
            description = "Isu",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public RestResponse<IssueView> getIssue(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, issues.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Operation(
            operationId = "raiseIssue",
            summary = "Catat isu",
            description =
                    "Isu yang dilihat analis sebelum terhitung peringatan dini. Satu topik hanya memiliki satu isu terbuka tiap wilayah; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Isu tercatat",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Isu yang sama sudah tercatat",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public RestResponse<IssueView> raiseIssue(@RestPath UUID id, @Valid @NotNull RaiseIssue request) {
        Actor actor = actors.get();
        Optional<Issue> known = issues.known(id, actor);
        if (known.isPresent()) {
            if (!known.get().requestHash.equals(seal.fingerprint(request))) {
                throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai isu lain. Pakai id baru.");
            }
            return answer(RestResponse.Status.OK, known.get(), actor);
        }
        Issue issue = new Issue(id, request, seal.fingerprint(request), actor, clock.instant());
        issues.persistAndFlush(issue);
        trail.record(new IssueEvent.Raised(id, issue.title, issue.topicId), actor);
        return answer(RestResponse.Status.CREATED, issue, actor);
    }

    @POST
    @Path("/{id}/actions/move")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "moveIssue",
            summary = "Ubah status dan triase",
            description =
                    "Terdeteksi menjadi dipantau atau diabaikan; dipantau menjadi prioritas, lalu krisis dan pascakrisis; yang selesai dapat dibuka lagi. Alasan tersimpan dalam jejak audit.")
    @APIResponse(
            responseCode = "200",
            description = "Status isu berubah",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public RestResponse<IssueView> moveIssue(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MoveIssue request) {
        Actor actor = actors.get();
        Issue issue = issues.require(id, actor);
        Precondition.check(ifMatch, issue.version);
        IssueEvent moved = issue.move(request, actor, clock.instant());
        issues.flush();
        trail.record(moved, actor);
        return answer(RestResponse.Status.OK, issue, actor);
    }

    private static RestResponse<IssueView> answer(RestResponse.Status status, Issue issue, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, IssueView.of(issue, actor))
                .header("ETag", Precondition.etag(issue.version))
                .build();
    }
}
