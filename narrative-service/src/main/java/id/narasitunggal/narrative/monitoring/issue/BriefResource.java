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
import java.time.Instant;
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

/** Issues put before the units they concern, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/issue-briefs")
@RolesAllowed({
    Role.MONITORING_ANALYST,
    Role.REVIEW_ANALYST,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.REPORT_OFFICER,
    Role.AUDITOR,
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER
})
@Tag(
        name = "Pemberitahuan isu",
        description =
                "Isu yang disampaikan kepada instansi yang bersangkutan, dan seberapa cepat instansi menanggapinya.")
@Ui.Resource(label = "Pemberitahuan isu", duty = Ui.Duty.REVIEW, order = 38)
public class BriefResource {
    private final Briefs briefs;
    private final Issues issues;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    BriefResource(Briefs briefs, Issues issues, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.briefs = briefs;
        this.issues = issues;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listIssueBriefs",
            summary = "Daftar pemberitahuan isu",
            description = "Terbaru lebih dahulu; instansi melihat miliknya sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman pemberitahuan")
    public Page<BriefView> listIssueBriefs(@BeanParam @Valid BriefFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        Instant now = clock.instant();
        return briefs.list(filter, page, actor).map(brief -> BriefView.of(brief, actor, now));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getIssueBrief",
            summary = "Lihat pemberitahuan isu",
            description = "Satu pemberitahuan beserta tanggapannya.")
    @APIResponse(
            responseCode = "200",
            description = "Pemberitahuan",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    public RestResponse<BriefView> getIssueBrief(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, briefs.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Operation(
            operationId = "sendIssueBrief",
            summary = "Sampaikan isu kepada instansi",
            description =
                    "Instansi menanggapi dalam 24 jam, atau dalam satu jam bila isu menjadi prioritas atau krisis. Satu isu satu kali kepada satu instansi; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Isu disampaikan",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Pemberitahuan yang sama sudah disampaikan",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    public RestResponse<BriefView> sendIssueBrief(@RestPath UUID id, @Valid @NotNull SendBrief request) {
        Actor actor = actors.get();
        Optional<IssueBrief> known = briefs.known(id, actor);
        if (known.isPresent()) {
            if (!known.get().requestHash.equals(seal.fingerprint(request))) {
                throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai pemberitahuan lain. Pakai id baru.");
            }
            return answer(RestResponse.Status.OK, known.get(), actor);
        }
        Issue issue = issues.known(request.issueId(), actor)
                .filter(it -> !it.status.next().isEmpty())
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/issueId", "Isu ini tidak ada atau sudah diabaikan. Pilih isu yang sedang ditangani."));
        IssueBrief brief = new IssueBrief(id, issue, request, seal.fingerprint(request), actor, clock.instant());
        briefs.persistAndFlush(brief);
        trail.record(new IssueEvent.BriefSent(issue.id, id, brief.unitId, issue.title, brief.dueAt), actor);
        return answer(RestResponse.Status.CREATED, brief, actor);
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "acknowledgeIssueBrief",
            summary = "Tanggapi isu",
            description = "Instansi menyatakan sudah mengetahui isu ini, dan apa yang dilakukannya.")
    @APIResponse(
            responseCode = "200",
            description = "Tanggapan tercatat",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    public RestResponse<BriefView> acknowledgeIssueBrief(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AcknowledgeBrief request) {
        Actor actor = actors.get();
        IssueBrief brief = briefs.require(id, actor);
        Precondition.check(ifMatch, brief.version);
        IssueEvent acknowledged = brief.acknowledge(request.answer(), actor, clock.instant());
        briefs.flush();
        trail.record(acknowledged, actor);
        return answer(RestResponse.Status.OK, brief, actor);
    }

    private RestResponse<BriefView> answer(RestResponse.Status status, IssueBrief brief, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, BriefView.of(brief, actor, clock.instant()))
                .header("ETag", Precondition.etag(brief.version))
                .build();
    }
}
