package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.editorial.NarrativeAnswer;
import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.editorial.NarrativeView;
import id.narasitunggal.narrative.ending.ProposeWithdrawal;
import id.narasitunggal.narrative.ending.Reason;
import id.narasitunggal.narrative.ending.WithdrawUrgently;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.ui.Ui;
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

/** How a narrative ends over HTTP: given up or stopped before the public sees it, taken back afterwards. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/actions")
@Tag(name = "Narasi")
public class EndingResource {
    private final NarrativeDesk desk;
    private final CurrentActor actors;
    private final NarrativeAnswer answer;

    EndingResource(NarrativeDesk desk, CurrentActor actors, NarrativeAnswer answer) {
        this.desk = desk;
        this.actors = actors;
        this.answer = answer;
    }

    @POST
    @Path("/abandon")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "danger", confirm = "Batalkan edisi ini? Edisi tidak dapat dilanjutkan lagi.")
    @Operation(
            operationId = "abandonNarrative",
            summary = "Batalkan",
            description = "Edisi yang sedang dikerjakan dihentikan.")
    @APIResponse(
            responseCode = "200",
            description = "Edisi dibatalkan",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> abandonNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return answer.of(desk.perform(id, ifMatch, actor, (it, at) -> it.abandon(request.reason(), actor, at)), actor);
    }

    @POST
    @Path("/kill")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "danger", confirm = "Hentikan naskah ini? Naskah tidak akan terbit.")
    @Operation(
            operationId = "killNarrative",
            summary = "Hentikan",
            description = "Penyetuju menghentikan naskah sebelum terbit, juga yang sudah terjadwal.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah dihentikan",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> killNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.publication().kill(request.reason(), actor, at)),
                actor);
    }

    @POST
    @Path("/propose-withdrawal")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "proposeWithdrawal",
            summary = "Usulkan pencabutan",
            description = "Mengusulkan pencabutan naskah yang berlaku; penyetuju lain yang memutuskan.")
    @APIResponse(
            responseCode = "200",
            description = "Usul tercatat",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> proposeWithdrawal(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProposeWithdrawal request) {
        Actor actor = actors.get();
        if (request.successorId() != null) {
            desk.successor(id, request.successorId());
        }
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.publication().proposeWithdrawal(request, actor, at)),
                actor);
    }

    @POST
    @Path("/withdraw")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "danger", confirm = "Cabut narasi ini? Instansi diminta menurunkan penayangannya.")
    @Operation(
            operationId = "withdrawNarrative",
            summary = "Cabut",
            description = "Mencabut naskah yang berlaku menurut usul orang lain; alasan dan dasar hukumnya diumumkan.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah dicabut",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> withdrawNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(
                        id,
                        ifMatch,
                        actor,
                        (it, at) -> it.publication().withdraw(actor, at, successor -> desk.successor(id, successor))),
                actor);
    }

    @POST
    @Path("/withdraw-urgently")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "danger", confirm = "Cabut seketika? Orang lain menelaahnya dalam 24 jam.")
    @Operation(
            operationId = "withdrawNarrativeUrgently",
            summary = "Cabut seketika",
            description =
                    "Seorang penyetuju mencabut naskah yang berlaku tanpa usul orang lain; orang lain menelaahnya dalam 24 jam.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah dicabut",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> withdrawNarrativeUrgently(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawUrgently request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(
                        id,
                        ifMatch,
                        actor,
                        (it, at) -> it.publication()
                                .withdrawUrgently(request, actor, at, successor -> desk.successor(id, successor))),
                actor);
    }
}
