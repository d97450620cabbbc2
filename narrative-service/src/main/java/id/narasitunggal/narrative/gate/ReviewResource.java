package id.narasitunggal.narrative.gate;

import id.narasitunggal.narrative.concurrence.Arrangements;
import id.narasitunggal.narrative.editorial.NarrativeAnswer;
import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.editorial.NarrativeEvent;
import id.narasitunggal.narrative.editorial.NarrativeView;
import id.narasitunggal.narrative.ending.Reason;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.signature.ObjectToText;
import id.narasitunggal.narrative.signature.OverrideConcurrence;
import id.narasitunggal.narrative.signature.PassReview;
import id.narasitunggal.narrative.signature.SignText;
import id.narasitunggal.narrative.ui.Ui;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From draft to approval over HTTP: the acts of editors, reviewers, parties and approvers on a text in the works. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/actions")
@Tag(name = "Narasi")
public class ReviewResource {
    private final NarrativeDesk desk;
    private final Gate gate;
    private final CurrentActor actors;
    private final Arrangements arrangements;
    private final NarrativeAnswer answer;

    ReviewResource(
            NarrativeDesk desk, Gate gate, CurrentActor actors, Arrangements arrangements, NarrativeAnswer answer) {
        this.desk = desk;
        this.gate = gate;
        this.actors = actors;
        this.arrangements = arrangements;
        this.answer = answer;
    }

    @POST
    @Path("/submit")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "submitNarrative",
            summary = "Ajukan untuk ditelaah",
            description = "Naskah harus lengkap; penyunting lain menelaahnya.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah diajukan",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> submitNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> {
                    NarrativeEvent submitted = it.submit(actor, at);
                    gate.requireWhole(it);
                    return submitted;
                }),
                actor);
    }

    @POST
    @Path("/pass-review")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "passReview",
            summary = "Luluskan telaah",
            description = "Penelaah memastikan setiap butir daftar periksa; naskah diteruskan kepada pihak koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Telaah lulus",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> passReview(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PassReview request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(
                        id,
                        ifMatch,
                        actor,
                        (it, at) -> it.passReview(request, arrangements.of(it.typeInTheWorks(), at), actor, at)),
                actor);
    }

    @POST
    @Path("/request-revision")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "requestRevision",
            summary = "Minta perbaikan",
            description = "Naskah kembali menjadi konsep; tanda tangan yang sudah diberikan gugur.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah kembali menjadi konsep",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> requestRevision(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.requestRevision(request.reason(), actor, at)), actor);
    }

    @POST
    @Path("/concur")
    @Transactional
    @Authenticated
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "concurWithNarrative",
            summary = "Nyatakan sepakat",
            description = "Pihak koordinasi memaraf naskah yang persis ini. Diam bukan persetujuan.")
    @APIResponse(
            responseCode = "200",
            description = "Paraf tercatat",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> concurWithNarrative(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable SignText request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.concur(hash(request), notes(request), actor, at)),
                actor);
    }

    @POST
    @Path("/object")
    @Transactional
    @Authenticated
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "objectToNarrative",
            summary = "Nyatakan keberatan",
            description = "Naskah kembali menjadi konsep beserta alasan keberatan.")
    @APIResponse(
            responseCode = "200",
            description = "Keberatan tercatat",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> objectToNarrative(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ObjectToText request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(
                        id, ifMatch, actor, (it, at) -> it.object(request.contentHash(), request.reason(), actor, at)),
                actor);
    }

    @POST
    @Path("/override-concurrence")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "danger", confirm = "Teruskan tanpa kesepakatan? Alasannya dimuat dalam laporan bulanan.")
    @Operation(
            operationId = "overrideConcurrence",
            summary = "Kesampingkan kesepakatan",
            description =
                    "Hanya bila batas waktu pihak koordinasi sudah lewat: penyetuju meneruskan naskah dengan alasan tertulis. Diam bukan persetujuan.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah siap disetujui",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> overrideConcurrence(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OverrideConcurrence request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.overrideConcurrence(request, actor, at)), actor);
    }

    @POST
    @Path("/approve")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "approveNarrative",
            summary = "Setujui",
            description = "Orang ketiga, bukan penyusun dan bukan penelaah, menyetujui naskah yang persis ini.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah disetujui",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> approveNarrative(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable SignText request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> {
                    NarrativeEvent approved = it.approve(hash(request), notes(request), actor, at);
                    gate.requireWhole(it);
                    gate.requireSettledComments(it);
                    return approved;
                }),
                actor);
    }

    @POST
    @Path("/reject")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "danger", confirm = "Tolak naskah ini? Naskah tidak dapat dilanjutkan lagi.")
    @Operation(operationId = "rejectNarrative", summary = "Tolak", description = "Naskah berakhir tanpa terbit.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah ditolak",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> rejectNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return answer.of(desk.perform(id, ifMatch, actor, (it, at) -> it.reject(request.reason(), actor, at)), actor);
    }

    private static @Nullable String hash(@Nullable SignText request) {
        return request == null ? null : request.contentHash();
    }

    private static @Nullable String notes(@Nullable SignText request) {
        return request == null ? null : request.notes();
    }
}
