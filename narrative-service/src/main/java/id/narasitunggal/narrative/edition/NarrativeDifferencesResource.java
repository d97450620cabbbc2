package id.narasitunggal.narrative.edition;

import id.narasitunggal.narrative.comparison.DifferencesPage;
import id.narasitunggal.narrative.identity.CurrentActor;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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

/** What the text at hand changes about the one in force, as a page; the editors' screens link to it. */
@Path("/api/v1/narratives/{id}/differences.html")
@Authenticated
@Tag(name = "Narasi")
public class NarrativeDifferencesResource {
    private final EditionComparison comparison;
    private final CurrentActor actors;

    NarrativeDifferencesResource(EditionComparison comparison, CurrentActor actors) {
        this.comparison = comparison;
        this.actors = actors;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(
            operationId = "readDifferencesOfNarrative",
            summary = "Perbedaan dengan edisi sebelumnya",
            description = "Naskah yang tampak bagi pemanggil dibandingkan dengan edisi terbit sebelumnya.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman perbedaan",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public String readDifferencesOfNarrative(@RestPath UUID id) {
        return DifferencesPage.of(comparison.ofNewest(id, actors.get()));
    }
}
