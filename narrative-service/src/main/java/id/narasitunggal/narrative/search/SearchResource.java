package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/search")
@Authenticated
@Tag(name = "Pencarian", description = "Mencari dalam narasi dan komentar; mengenal kata dasar bahasa Indonesia.")
@Ui.Resource(label = "Pencarian", duty = Ui.Duty.NARRATIVE, order = 12)
public class SearchResource {
    private final Search search;
    private final CurrentActor actors;

    SearchResource(Search search, CurrentActor actors) {
        this.search = search;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "searchTexts",
            summary = "Cari",
            description =
                    "Yang paling cocok lebih dahulu. Kata dicari menurut kata dasarnya dan persis seperti tertulis; tanda petik pada Jum'at atau Ma'ruf tidak membedakan. Komentar hanya bagi meja redaksi.")
    @APIResponse(responseCode = "200", description = "Satu halaman temuan")
    public Page<SearchHit> searchTexts(
            @Parameter(
                            description = "Kata yang dicari; `\"kata beruntun\"`, `or`, dan `-kata` dikenali.",
                            example = "stunting")
                    @QueryParam("q")
                    @Size(max = 200)
                    @Nullable
                    String q,
            @BeanParam @Valid PageRequest page) {
        return q == null || q.isBlank() ? new Page<>(List.of(), null) : search.find(q, page, actors.get());
    }
}
