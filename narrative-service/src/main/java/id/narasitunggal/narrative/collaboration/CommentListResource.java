package id.narasitunggal.narrative.collaboration;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The remarks on one narrative, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/comments")
@Authenticated
@Tag(name = "Komentar naskah")
public class CommentListResource {
    private final Comments comments;
    private final CurrentActor actors;

    CommentListResource(Comments comments, CurrentActor actors) {
        this.comments = comments;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listComments",
            summary = "Komentar",
            description =
                    "Terbaru lebih dahulu; balasan menyebut komentar pokoknya. Pihak koordinasi membaca komentar edisi yang menunggu jawabannya.")
    @APIResponse(responseCode = "200", description = "Satu halaman komentar")
    public Page<CommentView> listComments(
            @RestPath UUID id,
            @Parameter(description = "Hanya yang belum (true) atau sudah (false) diselesaikan.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        Page<DraftComment> found = comments.list(id, open, page, actor);
        Map<UUID, Anchor> anchors = comments.anchors(found.items());
        return found.map(one -> CommentView.of(one, anchors.getOrDefault(one.id, Anchor.WHOLE), actor));
    }
}
