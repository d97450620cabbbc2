package id.narasitunggal.dissemination.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The widget over HTTP, and the ear for pages that carry it. */
@Path("/widget")
@PermitAll
@Tag(name = "Widget", description = "Satu tag script yang menampilkan narasi yang berlaku pada situs mana pun.")
public class WidgetResource {
    private static final int FRESH_SECONDS = 3600;

    private final Widget widget;
    private final Event<PageSuggested> suggestions;

    WidgetResource(Widget widget, Event<PageSuggested> suggestions) {
        this.widget = widget;
        this.suggestions = suggestions;
    }

    @GET
    @Path("/narasi.js")
    @Produces("text/javascript")
    @Operation(
            operationId = "readWidget",
            summary = "Skrip widget",
            description = "Pasang dengan `<script src=\"…/widget/narasi.js\" async></script>`.")
    @APIResponse(
            responseCode = "200",
            description = "Skrip",
            content = @Content(mediaType = "text/javascript", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Tidak berubah")
    public Response readWidget(@Context Request request) {
        return FeedResource.cacheable(widget.script(), FRESH_SECONDS, request)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    /** Answers the same whatever was sent, so that nobody learns which websites we know. */
    @POST
    @Path("/tampil")
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    @Operation(
            operationId = "suggestWidgetPage",
            summary = "Beri tahu halaman berwidget",
            description =
                    "Widget menyebut alamat halaman tempat ia tampil. Ini hanya petunjuk: halaman diperiksa sendiri oleh sistem.")
    @APIResponse(responseCode = "204", description = "Petunjuk diterima")
    public Response suggestWidgetPage(
            @RequestBody(
                            description = "Alamat halaman",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            examples = "https://www.padang.go.id/")))
                    @NotBlank
                    @Size(max = 2000)
                    String url) {
        suggestions.fire(new PageSuggested(url.strip()));
        return Response.noContent().header("Access-Control-Allow-Origin", "*").build();
    }
}
