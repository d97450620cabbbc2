package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
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

/** Accepted items over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/citable-items")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.REVIEW_ANALYST, Role.REPORT_OFFICER, Role.AUDITOR})
@Tag(
        name = "Butir data",
        description =
                "Butir data instansi yang telah diterima dan dapat dirujuk; informasi yang dikecualikan tidak pernah ada di sini.")
@Ui.Resource(label = "Butir data", duty = Ui.Duty.NARRATIVE, order = 25)
public class CitableItemResource {
    private final CitableItems items;
    private final CurrentActor actors;

    CitableItemResource(CitableItems items, CurrentActor actors) {
        this.items = items;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCitableItems",
            summary = "Daftar butir data",
            description = "Yang terakhir diterima lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman butir data")
    public Page<CitableItemView> listCitableItems(
            @BeanParam @Valid CitableItemFilter filter, @BeanParam @Valid PageRequest page) {
        return items.list(filter, page, actors.get()).map(CitableItemView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getCitableItem",
            summary = "Lihat butir data",
            description = "Satu butir data beserta angkanya.")
    @APIResponse(responseCode = "200", description = "Butir data")
    public CitableItemView getCitableItem(@RestPath UUID id) {
        return CitableItemView.of(items.require(id, actors.get()));
    }
}
