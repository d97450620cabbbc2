package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.AuditTrail;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changed evidence over HTTP: which texts it touches, and what an editor decided. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/evidence-flags")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.REPORT_OFFICER, Role.AUDITOR})
@Tag(
        name = "Perubahan bukti",
        description =
                "Narasi yang bertumpu pada butir data yang sudah dikoreksi, ditarik, dikecualikan, atau berbeda dengan data lain.")
@Ui.Resource(label = "Perubahan bukti", duty = Ui.Duty.NARRATIVE, order = 26, defaultFilter = "open=true")
public class EvidenceFlagResource {
    private final EvidenceFlags flags;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Clock clock;

    EvidenceFlagResource(EvidenceFlags flags, AuditTrail trail, CurrentActor actors, Clock clock) {
        this.flags = flags;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvidenceFlags",
            summary = "Daftar perubahan bukti",
            description = "Yang terakhir muncul lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman perubahan bukti")
    public Page<EvidenceFlagView> listEvidenceFlags(
            @BeanParam @Valid EvidenceFlagFilter filter, @BeanParam @Valid PageRequest page) {
        return flags.list(filter, page, actors.get());
    }

    @GET
    @Path("/count")
    @Transactional
    @Operation(
            operationId = "countEvidenceFlags",
            summary = "Jumlah perubahan bukti",
            description = "Berapa yang menunggu keputusan, dan berapa yang menyangkut naskah yang sedang berlaku.")
    @APIResponse(responseCode = "200", description = "Jumlah")
    public EvidenceFlagCount countEvidenceFlags() {
        return flags.count(actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getEvidenceFlag",
            summary = "Lihat perubahan bukti",
            description = "Satu naskah yang bertumpu pada satu butir data yang berubah.")
    @APIResponse(
            responseCode = "200",
            description = "Perubahan bukti",
            content = @Content(schema = @Schema(implementation = EvidenceFlagView.class)))
    public RestResponse<EvidenceFlagView> getEvidenceFlag(@RestPath UUID id) {
        return answer(flags.require(id, actors.get()));
    }

    @POST
    @Path("/{id}/actions/decide")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "decideEvidenceFlag",
            summary = "Putuskan",
            description =
                    "Penyunting memutuskan, dengan alasan, apakah naskah harus dikoreksi, tetap benar, atau mencantumkan kedua angka.")
    @APIResponse(
            responseCode = "200",
            description = "Keputusan tercatat",
            content = @Content(schema = @Schema(implementation = EvidenceFlagView.class)))
    public RestResponse<EvidenceFlagView> decideEvidenceFlag(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DecideFlag request) {
        Actor actor = actors.get();
        EvidenceFlagView flag = flags.require(id, actor);
        Precondition.check(ifMatch, flag.version());
        FlagRules.mayDecide(flag.decision(), flag.alarm() || flag.blocking(), actor)
                .orRefuse();
        FlagRules.requireFitting(flag, request.decision(), flags.citesBoth(id));
        flags.decide(flag, request, actor, clock.instant());
        trail.record(
                new EvidenceEvent.Decided(
                        flag.narrativeId(),
                        id,
                        flag.itemId(),
                        flag.kind(),
                        flag.decision(),
                        request.decision(),
                        request.reason()),
                actor);
        return answer(flags.require(id, actor));
    }

    private static RestResponse<EvidenceFlagView> answer(EvidenceFlagView flag) {
        return RestResponse.ResponseBuilder.ok(flag)
                .header("ETag", Precondition.etag(flag.version()))
                .build();
    }
}
