package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who has a narrative open now, over HTTP. It locks nothing: versions already refuse lost updates. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/presence")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
@Tag(name = "Komentar naskah")
public class PresenceResource {
    private final Presences presences;
    private final CurrentActor actors;

    PresenceResource(Presences presences, CurrentActor actors) {
        this.presences = presences;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPresence",
            summary = "Siapa sedang membuka",
            description = "Orang lain yang menyatakan hadir dalam satu menit terakhir.")
    @APIResponse(responseCode = "200", description = "Orang lain yang sedang membuka narasi ini")
    public List<PresenceView> listPresence(@RestPath UUID id) {
        return presences.others(id, actors.get());
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "announcePresence",
            summary = "Nyatakan hadir",
            description =
                    "Ulangi tiap 20 detik selama naskah terbuka; kehadiran hilang dengan sendirinya setelah satu menit.")
    @APIResponse(responseCode = "200", description = "Orang lain yang sedang membuka narasi ini")
    public List<PresenceView> announcePresence(@RestPath UUID id) {
        Actor actor = actors.get();
        presences.announce(id, actor);
        return presences.others(id, actor);
    }
}
