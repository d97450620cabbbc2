package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.ui.Ui;
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

/** Due rules over HTTP; they change through changes of the calendar. */
@Path("/api/v1/due-rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Aturan jatuh tempo",
        description = "Kapan laporan jatuh tempo, per jenis instansi atau instansi, beserta riwayatnya.")
@Ui.Resource(label = "Aturan jatuh tempo", duty = Ui.Duty.HOUSE, order = 52)
public class DueRuleResource {
    private final Almanac almanac;
    private final CurrentActor actors;

    DueRuleResource(Almanac almanac, CurrentActor actors) {
        this.almanac = almanac;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDueRules",
            summary = "Daftar aturan jatuh tempo",
            description = "Menurut jenis dan instansi, dengan riwayatnya.")
    @APIResponse(responseCode = "200", description = "Semua aturan")
    public Page<DueRuleView> listDueRules() {
        return new Page<>(almanac.rules(actors.get()), null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDueRule", summary = "Lihat aturan jatuh tempo", description = "Satu aturan.")
    @APIResponse(responseCode = "200", description = "Aturan")
    public DueRuleView getDueRule(@RestPath UUID id) {
        return almanac.requireRule(id, actors.get());
    }
}
