package id.narasitunggal.dissemination.syndication;

import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One narrative for the public: to read, and to share. */
@Path("/narasi/{narrativeId}")
@PermitAll
@Tag(name = "Umpan publik")
public class NarrativePageResource {
    private static final int FRESH_SECONDS = 60;

    private final SyndicatedItems items;
    private final NarrativePage page;
    private final PublicAddress address;

    NarrativePageResource(SyndicatedItems items, NarrativePage page, PublicAddress address) {
        this.items = items;
        this.page = page;
        this.address = address;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "readNarrativePage",
            summary = "Baca narasi",
            description =
                    "Halaman publik satu narasi; 30 hari setelah tidak berlaku lagi dijawab 410 beserta pemberitahuannya.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "410",
            description = "Tidak berlaku lagi",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response readNarrativePage(@RestPath UUID narrativeId, @Context Request request) {
        SyndicatedItem narrative = required(narrativeId);
        Response.ResponseBuilder answer = FeedResource.cacheable(page.of(narrative), FRESH_SECONDS, request);
        return narrative.isInForce() ? answer.build() : answer.status(410).build();
    }

    @GET
    @Path("/share-texts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listShareTexts",
            summary = "Teks siap unggah",
            description = "Teks edisi yang berlaku untuk tiap platform: judul, ringkasan, tautan, tagar.")
    @APIResponse(responseCode = "200", description = "Teks per platform")
    public List<ShareText> listShareTexts(@RestPath UUID narrativeId) {
        SyndicatedItem narrative = required(narrativeId);
        return narrative.isInForce() ? ShareTexts.of(narrative, address.narrative(narrativeId)) : List.of();
    }

    /** @throws Refusal.NotFound when nothing may be told of it */
    private SyndicatedItem required(UUID narrativeId) {
        return items.of(narrativeId).orElseThrow(() -> new Refusal.NotFound("Narasi"));
    }
}
