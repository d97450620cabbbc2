package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.unit.SuccessionView;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Splits and mergers over HTTP. */
@Path("/api/v1/unit-successions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instansi")
public class SuccessionResource {
    private final SuccessionDesk desk;
    private final CurrentActor actors;

    SuccessionResource(SuccessionDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "putUnitSuccession",
            summary = "Catat pemecahan atau penggabungan",
            description =
                    "Instansi asal berakhir; tagihannya yang belum jatuh tempo dialihkan kepada penerus kewajiban, satu kali per bulan. Instansi penerus didaftarkan lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Tercatat")
    public SuccessionView putUnitSuccession(@RestPath UUID id, @NotNull @Valid RecordSuccession words) {
        return desk.succeed(id, words, actors.get());
    }
}
