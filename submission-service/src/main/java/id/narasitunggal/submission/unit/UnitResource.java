package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.ui.Ui;
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

/** The registry of units over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instansi", description = "Kementerian, lembaga, dan pemerintah daerah beserta kode dan nama yang berlaku.")
@Ui.Resource(label = "Instansi", order = 30)
public class UnitResource {
    private final Units units;
    private final CurrentActor actors;

    UnitResource(Units units, CurrentActor actors) {
        this.units = units;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnits", summary = "Daftar instansi", description = "Diurutkan menurut nama.")
    @APIResponse(responseCode = "200", description = "Satu halaman instansi")
    public Page<UnitView> listUnits(@BeanParam @Valid UnitFilter filter, @BeanParam @Valid PageRequest page) {
        return units.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getUnit",
            summary = "Lihat instansi",
            description = "Satu instansi dengan nama dan kode hari ini.")
    @APIResponse(responseCode = "200", description = "Instansi")
    public UnitView getUnit(@RestPath UUID id) {
        return units.require(id, actors.get());
    }
}
