package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What units said about one narrative, over HTTP: shown beneath it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/responses")
@Authenticated
@Tag(name = "Tanggapan")
public class NarrativeResponsesResource {
    private final Responses responses;
    private final CurrentActor actors;

    NarrativeResponsesResource(Responses responses, CurrentActor actors) {
        this.responses = responses;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listResponsesToNarrative",
            summary = "Tanggapan atas narasi",
            description = "Terbaru lebih dahulu; kosong bila narasi ini tidak ada atau belum ditanggapi.")
    @APIResponse(responseCode = "200", description = "Satu halaman tanggapan")
    public Page<ResponseView> listResponsesToNarrative(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return responses.list(ResponseFilter.about(id), page, actor).map(response -> ResponseView.of(response, actor));
    }
}
