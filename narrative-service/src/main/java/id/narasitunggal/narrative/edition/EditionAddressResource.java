package id.narasitunggal.narrative.edition;

import id.narasitunggal.narrative.comparison.Differences;
import id.narasitunggal.narrative.comparison.DifferencesPage;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.EditionView;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Every edition at an address that never changes, by id and by number, and what changed from one to another. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/editions")
@Authenticated
@Tag(name = "Edisi")
public class EditionAddressResource {
    private static final String FROM =
            "Id edisi pembanding; bila kosong: edisi terbit sebelumnya, atau narasi yang diganti.";

    private final Narratives narratives;
    private final EditionComparison comparison;
    private final CurrentActor actors;

    EditionAddressResource(Narratives narratives, EditionComparison comparison, CurrentActor actors) {
        this.narratives = narratives;
        this.comparison = comparison;
        this.actors = actors;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getEditionById",
            summary = "Lihat edisi menurut id",
            description = "Alamat tetap untuk selamanya; yang dicabut meninggalkan alasan dan penerusnya.")
    @APIResponse(responseCode = "200", description = "Edisi")
    public EditionView getEditionById(@RestPath UUID id) {
        Actor actor = actors.get();
        return view(narratives.requireEdition(id, actor), actor);
    }

    @GET
    @Path("/NT/{year: [0-9]+}/{serial: [0-9]+}/{edition: [0-9]+}")
    @Transactional
    @Operation(
            operationId = "getEditionByNumber",
            summary = "Lihat edisi menurut nomor",
            description = "Alamat tetap menurut nomor narasi dan edisi, misalnya `/editions/NT/2026/0001/1`.")
    @APIResponse(responseCode = "200", description = "Edisi")
    public EditionView getEditionByNumber(@RestPath String year, @RestPath String serial, @RestPath int edition) {
        Actor actor = actors.get();
        return view(narratives.requireEdition("NT/" + year + "/" + serial, edition, actor), actor);
    }

    @GET
    @Path("/{id}/differences")
    @Transactional
    @Operation(
            operationId = "compareEditions",
            summary = "Bandingkan edisi",
            description = "Perbedaan kata demi kata menurut bagian, dan angka yang berubah beserta rujukannya.")
    @APIResponse(responseCode = "200", description = "Perbedaan")
    public Differences compareEditions(
            @RestPath UUID id, @Parameter(description = FROM) @QueryParam("from") @Nullable UUID from) {
        return comparison.of(id, from, actors.get());
    }

    @GET
    @Path("/{id}/differences.html")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(
            operationId = "readDifferencesOfEditions",
            summary = "Baca perbedaan edisi",
            description = "Perbedaan sebagai halaman: yang disisipkan dan yang dihapus ditandai.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman perbedaan",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public String readDifferencesOfEditions(
            @RestPath UUID id, @Parameter(description = FROM) @QueryParam("from") @Nullable UUID from) {
        return DifferencesPage.of(comparison.of(id, from, actors.get()));
    }

    private static EditionView view(Edition edition, Actor actor) {
        return EditionView.of(edition.narrative(), edition, actor);
    }
}
