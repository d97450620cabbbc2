package id.narasitunggal.narrative.editorial;

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

/** Publication over HTTP, and what comes after it: recall, correction, withdrawal. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/actions")
@Tag(name = "Narasi")
public class PublicationResource {
    private final NarrativeDesk desk;
    private final CurrentActor actors;
    private final NarrativeAnswer answer;

    PublicationResource(NarrativeDesk desk, CurrentActor actors, NarrativeAnswer answer) {
        this.desk = desk;
        this.actors = actors;
        this.answer = answer;
    }

    @POST
    @Path("/publish")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "success", confirm = "Terbitkan naskah ini? Naskah yang terbit tidak dapat diubah lagi.")
    @Operation(
            operationId = "publishNarrative",
            summary = "Terbitkan",
            description =
                    "Terbit seketika, atau terjadwal bila ada embargo atau tanggal mulai berlaku. Satu topik hanya memiliki satu narasi yang berlaku.")
    @APIResponse(
            responseCode = "200",
            description = "Naskah terbit atau terjadwal",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> publishNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> {
                    NarrativeRules.judge(Act.PUBLISH, it, actor, at).orRefuse();
                    desk.requireEvidence(it);
                    desk.requireFreeTopic(it);
                    return it.publication().publish(actor, at, desk::write);
                }),
                actor);
    }

    @POST
    @Path("/recall")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_APPROVER)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "recallNarrative",
            summary = "Tarik dari jadwal",
            description = "Penerbitan yang terjadwal dibatalkan; persetujuan tetap berlaku selama naskah tidak diubah.")
    @APIResponse(
            responseCode = "200",
            description = "Jadwal dibatalkan",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> recallNarrative(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.publication().recall(request.reason(), actor, at)),
                actor);
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
    @Path("/correct")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "correctNarrative",
            summary = "Koreksi",
            description =
                    "Membuka edisi berikutnya sebagai konsep; edisi yang berlaku tetap berlaku sampai koreksinya terbit.")
    @APIResponse(
            responseCode = "200",
            description = "Edisi koreksi dibuka",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> correctNarrative(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull BeginCorrection request) {
        Actor actor = actors.get();
        return answer.of(
                desk.perform(id, ifMatch, actor, (it, at) -> it.publication().correct(request.changeNote(), actor, at)),
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
                desk.perform(id, ifMatch, actor, (it, at) -> it.publication().withdraw(actor, at)), actor);
    }
}
