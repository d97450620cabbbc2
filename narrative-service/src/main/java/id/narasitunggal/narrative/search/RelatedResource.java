package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.paging.Page;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What overlaps with a narrative, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/related")
@Authenticated
@Tag(name = "Pencarian")
public class RelatedResource {
    private final RelatedNarratives related;
    private final CurrentActor actors;

    RelatedResource(RelatedNarratives related, CurrentActor actors) {
        this.related = related;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRelatedNarratives",
            summary = "Narasi terkait",
            description =
                    "Narasi lain pada topik yang sama atau dengan kata-kata yang mirip; dilihat sebelum menyetujui.")
    @APIResponse(responseCode = "200", description = "Paling banyak 20 narasi, yang paling dekat lebih dahulu")
    public Page<RelatedNarrative> listRelatedNarratives(@RestPath UUID id) {
        return new Page<>(related.of(id, actors.get()), null);
    }
}
