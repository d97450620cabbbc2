package id.narasitunggal.dissemination.rollout;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
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

/** The roll-out of narratives over HTTP. */
@Path("/api/v1/rollouts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(
        name = "Kemajuan penayangan",
        description =
                "Sejauh mana setiap narasi sudah tayang, menurut jenis instansi dan provinsi; dihitung saat dibaca.")
@Ui.Resource(label = "Kemajuan penayangan", duty = Ui.Duty.DISSEMINATION, order = 68)
public class RolloutResource {
    private final Rollouts rollouts;
    private final CurrentActor actors;

    RolloutResource(Rollouts rollouts, CurrentActor actors) {
        this.rollouts = rollouts;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRollouts",
            summary = "Daftar kemajuan penayangan",
            description =
                    "Narasi yang terbit terakhir lebih dahulu, menurut edisi terakhirnya. Instansi melihat kewajibannya sendiri; provinsi juga kabupaten/kotanya.")
    @APIResponse(responseCode = "200", description = "Satu halaman kemajuan")
    public Page<RolloutLine> listRollouts(@BeanParam @Valid PageRequest page) {
        return rollouts.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getRollout",
            summary = "Lihat kemajuan penayangan",
            description =
                    "Kewajiban edisi terakhir satu narasi, menurut jenis instansi dan provinsi. Yang diberi dispensasi atau dibatalkan tidak dihitung dalam persentase.")
    @APIResponse(responseCode = "200", description = "Kemajuan")
    public RolloutView getRollout(@RestPath UUID id) {
        return rollouts.view(id, actors.get());
    }
}
