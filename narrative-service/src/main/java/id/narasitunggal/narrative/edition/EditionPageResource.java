package id.narasitunggal.narrative.edition;

import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.EditionView;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.manuscript.ManuscriptPage;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A text as a page over HTTP: what a unit pastes into its own site, and what an office prints. */
@Path("/api/v1/narratives/{id}")
@Authenticated
@Tag(name = "Edisi")
public class EditionPageResource {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Narratives narratives;
    private final CurrentActor actors;

    EditionPageResource(Narratives narratives, CurrentActor actors) {
        this.narratives = narratives;
        this.actors = actors;
    }

    @GET
    @Path("/document.html")
    @Produces(HTML)
    @Transactional
    @Operation(
            operationId = "getNarrativePage",
            summary = "Naskah (HTML)",
            description = "Edisi yang terbuka bagi pemanggil sebagai halaman polos, tanpa skrip dan gambar.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman naskah",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public String getNarrativePage(@RestPath UUID id) {
        Actor actor = actors.get();
        Narrative narrative = narratives.require(id, actor);
        Edition edition = Readers.of(actor).shown(narrative).orElseThrow(() -> new Refusal.NotFound("Narasi"));
        return page(narrative, edition, actor);
    }

    @GET
    @Path("/editions/{number}/document.html")
    @Produces(HTML)
    @Transactional
    @Operation(
            operationId = "getEditionPage",
            summary = "Naskah edisi (HTML)",
            description = "Satu edisi sebagai halaman polos, tanpa skrip dan gambar.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman naskah",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public String getEditionPage(@RestPath UUID id, @RestPath int number) {
        Actor actor = actors.get();
        Narrative narrative = narratives.require(id, actor);
        return page(narrative, Readers.of(actor).require(narrative, number), actor);
    }

    private static String page(Narrative narrative, Edition edition, Actor actor) {
        String heading = narrative.number() + ", edisi " + edition.number();
        return ManuscriptPage.of(
                heading, EditionView.of(narrative, edition, actor).content());
    }
}
