package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Published editions over HTTP: what a placement is reported of, with the text that is compared. */
@Path("/api/v1/published-editions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Edisi terbit", description = "Edisi narasi yang pernah terbit, dengan teks yang dibandingkan.")
@Ui.Resource(label = "Edisi terbit", duty = Ui.Duty.DISSEMINATION, order = 67)
public class PublishedEditionResource {
    private final PublishedEditions editions;

    PublishedEditionResource(PublishedEditions editions) {
        this.editions = editions;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPublishedEditions",
            summary = "Daftar edisi terbit",
            description = "Yang terakhir terbit lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman edisi")
    public Page<EditionLine> listPublishedEditions(
            @BeanParam @Valid EditionFilter filter, @BeanParam @Valid PageRequest page) {
        return editions.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getPublishedEdition",
            summary = "Lihat edisi terbit",
            description = "Teks yang disetujui, seperti yang dibandingkan dengan halaman instansi.")
    @APIResponse(responseCode = "200", description = "Edisi")
    public EditionView getPublishedEdition(@RestPath UUID id) {
        return editions.view(id);
    }
}
