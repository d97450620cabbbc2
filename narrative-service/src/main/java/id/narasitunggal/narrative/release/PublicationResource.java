package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.editorial.NarrativeAnswer;
import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.editorial.NarrativeView;
import id.narasitunggal.narrative.ending.Reason;
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

/** Publication over HTTP: now or at its hour, its recall, its correction. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/actions")
@Tag(name = "Narasi")
public class PublicationResource {
    private final NarrativeDesk desk;
    private final Publisher publisher;
    private final CurrentActor actors;
    private final NarrativeAnswer answer;

    PublicationResource(NarrativeDesk desk, Publisher publisher, CurrentActor actors, NarrativeAnswer answer) {
        this.desk = desk;
        this.publisher = publisher;
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
        return answer.of(desk.perform(id, ifMatch, actor, (it, at) -> publisher.publish(it, actor, at)), actor);
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
}
