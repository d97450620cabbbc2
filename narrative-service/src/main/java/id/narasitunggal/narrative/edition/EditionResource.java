package id.narasitunggal.narrative.edition;

import id.narasitunggal.narrative.editorial.EditionSummary;
import id.narasitunggal.narrative.editorial.EditionView;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.paging.Cursor;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The editions of a narrative over HTTP, for ever. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}/editions")
@Authenticated
@Tag(
        name = "Edisi",
        description =
                "Setiap edisi narasi dapat dirujuk untuk selamanya; naskah yang sudah terbit tidak pernah berubah.")
public class EditionResource {
    private final Narratives narratives;
    private final CurrentActor actors;

    EditionResource(Narratives narratives, CurrentActor actors) {
        this.narratives = narratives;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEditions", summary = "Daftar edisi", description = "Edisi lama lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman edisi")
    public Page<EditionSummary> listEditions(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        List<String> after = page.keys(1);
        int last = after.isEmpty() ? 0 : number(after.get(0));
        List<EditionSummary> rows = Readers.of(actor)
                .readable(narratives.require(id, actor))
                .filter(edition -> edition.number() > last)
                .limit(page.fetchSize())
                .map(EditionSummary::of)
                .toList();
        return Page.of(rows, page, row -> Cursor.of(row.number()));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(operationId = "getEdition", summary = "Lihat edisi", description = "Satu edisi beserta naskahnya.")
    @APIResponse(responseCode = "200", description = "Edisi")
    public EditionView getEdition(@RestPath UUID id, @RestPath int number) {
        Actor actor = actors.get();
        Narrative narrative = narratives.require(id, actor);
        return EditionView.of(narrative, Readers.of(actor).require(narrative, number), actor);
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException notANumber) {
            throw Cursor.forged();
        }
    }
}
