package id.narasitunggal.dissemination.audit;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Problem;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change feed over HTTP: what happened after a cursor, in commit order, filtered by what the caller may see. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Perubahan", description = "Umpan peristiwa untuk klien mesin dan layanan tetangga.")
public class ChangeFeedResource {
    private static final long LOOK_AGAIN_MILLIS = 250;

    /** More waiting callers than this answer at once, so that waiting never starves working. */
    private static final Semaphore WAITING = new Semaphore(8);

    private final ChangeFeed feed;
    private final CurrentActor actors;

    ChangeFeedResource(ChangeFeed feed, CurrentActor actors) {
        this.feed = feed;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "readChanges",
            summary = "Baca perubahan",
            description =
                    "Peristiwa setelah kursor, menurut urutan tersimpan. `next` selalu terisi: kirim kembali sebagai `after`. Pengiriman sekurang-kurangnya sekali; buang `id` yang sudah diterapkan.")
    @APIResponse(responseCode = "200", description = "Peristiwa dan kursor berikutnya")
    @APIResponse(
            responseCode = "400",
            description = "Parameter tidak sah",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<CloudEvent> readChanges(
            @BeanParam @Valid PageRequest page,
            @Parameter(description = "Jenis peristiwa, dipisah koma; kosong berarti semua.")
                    @QueryParam("types")
                    @Size(max = 500)
                    @Nullable
                    String types,
            @Parameter(description = "Detik menunggu bila belum ada peristiwa baru, 0 sampai 20.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(20)
                    int wait) {
        Actor actor = actors.get();
        FeedPosition after = FeedPosition.of(page.keys(3));
        List<String> wanted = types == null || types.isBlank() ? List.of() : List.of(types.split(","));
        List<ChangeFeed.Entry> entries = feed.after(after, wanted, page.limit(), actor);
        if (entries.isEmpty() && wait > 0 && WAITING.tryAcquire()) {
            try {
                entries = waitFor(after, wanted, page.limit(), actor, wait);
            } finally {
                WAITING.release();
            }
        }
        FeedPosition reached =
                entries.isEmpty() ? after : entries.get(entries.size() - 1).position();
        return new Page<>(entries.stream().map(ChangeFeed.Entry::event).toList(), reached.cursor());
    }

    private List<ChangeFeed.Entry> waitFor(
            FeedPosition after, List<String> types, int limit, Actor actor, int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<ChangeFeed.Entry> entries = List.of();
        while (entries.isEmpty() && System.nanoTime() < until) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new Refusal.Conflict(
                        "stopping", "Layanan sedang dihentikan. Baca kembali dari kursor yang sama.");
            }
            entries = feed.after(after, types, limit, actor);
        }
        return entries;
    }
}
