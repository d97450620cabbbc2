package id.narasitunggal.dissemination.syndication;

import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feeds over HTTP: for everybody, without a token, and cheap to ask again. */
@Path("/")
@PermitAll
@Tag(name = "Umpan publik", description = "Narasi yang berlaku, untuk siapa pun, tanpa masuk.")
public class FeedResource {
    private static final int FRESH_SECONDS = 60;

    private final SyndicatedItems items;
    private final RssFeed rss;
    private final AtomFeed atom;
    private final JsonFeed json;
    private final PublicAddress address;

    FeedResource(SyndicatedItems items, RssFeed rss, AtomFeed atom, JsonFeed json, PublicAddress address) {
        this.items = items;
        this.rss = rss;
        this.atom = atom;
        this.json = json;
        this.address = address;
    }

    @GET
    @Path(RssFeed.PATH)
    @Produces(RssFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readRssFeed",
            summary = "Umpan RSS",
            description =
                    "RSS 2.0 dengan bentuk umpan GPR. guid tidak berubah walau narasi dikoreksi; narasi yang tidak berlaku lagi tampil 30 hari sebagai pemberitahuan tanpa teks.")
    @APIResponse(
            responseCode = "200",
            description = "Umpan",
            content = @Content(mediaType = RssFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Tidak berubah")
    public Response readRssFeed(
            @Parameter(description = "Hanya narasi topik ini; nama topik lengkap.")
                    @QueryParam("topic")
                    @Size(max = 300)
                    @Nullable
                    String topic,
            @Context Request request) {
        return answer(rss.of(items.latest(topic)), RssFeed.PATH, request);
    }

    @GET
    @Path("/data/latest/gpr.xml")
    @Produces(RssFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readRssFeedAtFormerPath",
            summary = "Umpan RSS pada alamat lama",
            description = "Sama dengan `/feed/gpr.xml`, pada jalur yang dipakai widget GPR lama.")
    @APIResponse(
            responseCode = "200",
            description = "Umpan",
            content = @Content(mediaType = RssFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Tidak berubah")
    public Response readRssFeedAtFormerPath(@Context Request request) {
        return readRssFeed(null, request);
    }

    @GET
    @Path(AtomFeed.PATH)
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readAtomFeed",
            summary = "Umpan Atom",
            description =
                    "Atom dengan teks lengkap; narasi yang tidak berlaku lagi menjadi at:deleted-entry (RFC 6721).")
    @APIResponse(
            responseCode = "200",
            description = "Umpan",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Tidak berubah")
    public Response readAtomFeed(
            @Parameter(description = "Hanya narasi topik ini; nama topik lengkap.")
                    @QueryParam("topic")
                    @Size(max = 300)
                    @Nullable
                    String topic,
            @Context Request request) {
        return answer(atom.of(items.latest(topic)), AtomFeed.PATH, request);
    }

    @GET
    @Path(JsonFeed.PATH)
    @Produces(JsonFeed.MEDIA_TYPE)
    @Operation(
            operationId = "readJsonFeed",
            summary = "Umpan JSON",
            description =
                    "JSON Feed 1.1 dengan teks lengkap; narasi yang tidak berlaku lagi ada pada `_narasi.deleted`.")
    @APIResponse(
            responseCode = "200",
            description = "Umpan",
            content =
                    @Content(
                            mediaType = JsonFeed.MEDIA_TYPE,
                            schema = @Schema(implementation = JsonFeed.Document.class)))
    @APIResponse(responseCode = "304", description = "Tidak berubah")
    public Response readJsonFeed(
            @Parameter(description = "Hanya narasi topik ini; nama topik lengkap.")
                    @QueryParam("topic")
                    @Size(max = 300)
                    @Nullable
                    String topic,
            @Context Request request) {
        return answer(json.of(items.latest(topic)), JsonFeed.PATH, request);
    }

    private Response answer(FeedDocument feed, String path, Request request) {
        Response.ResponseBuilder answer = cacheable(feed, FRESH_SECONDS, request);
        answer.header("Link", "<" + address.of(path) + ">; rel=\"self\"");
        address.hub().ifPresent(hub -> answer.header("Link", "<" + hub + ">; rel=\"hub\""));
        return answer.build();
    }

    /**
     * The document, or only the word that the caller has it already; nothing in it is ever run in our name.
     *
     * @throws Refusal.Stale when the caller wants it only as it was before
     */
    static Response.ResponseBuilder cacheable(FeedDocument document, int freshSeconds, Request request) {
        EntityTag tag = new EntityTag(document.tag());
        boolean isDated = document.changedAt().isAfter(Instant.EPOCH);
        Date changed = Date.from(document.changedAt());
        Response.@Nullable ResponseBuilder unchanged =
                isDated ? request.evaluatePreconditions(changed, tag) : request.evaluatePreconditions(tag);
        if (unchanged != null && unchanged.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Refusal.Stale.outdated();
        }
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(document.bytes()).type(document.mediaType() + ";charset=UTF-8")
                : unchanged;
        CacheControl fresh = new CacheControl();
        fresh.setMaxAge(freshSeconds);
        fresh.setNoTransform(false);
        answer.tag(tag)
                .cacheControl(fresh)
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        return isDated ? answer.lastModified(changed) : answer;
    }
}
