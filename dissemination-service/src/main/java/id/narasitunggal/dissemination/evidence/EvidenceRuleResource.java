package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What must be proven and how, over HTTP; every caller may know. */
@Path("/api/v1/evidence-rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Syarat bukti", description = "Bukti paling sedikit untuk penayangan yang tidak berupa halaman.")
@Ui.Resource(label = "Syarat bukti", duty = Ui.Duty.DISSEMINATION, order = 81)
public class EvidenceRuleResource {
    private final EvidenceRules rules;
    private final CurrentActor actors;

    EvidenceRuleResource(EvidenceRules rules, CurrentActor actors) {
        this.rules = rules;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvidenceRules",
            summary = "Daftar syarat bukti",
            description =
                    "Menurut rumpun; yang berlaku adalah syarat pada hari penayangan, dan syarat platform mendahului syarat rumpunnya.")
    @APIResponse(responseCode = "200", description = "Syarat bukti")
    public Page<EvidenceRuleView> listEvidenceRules() {
        return new Page<>(rules.all(actors.get()), null);
    }
}
