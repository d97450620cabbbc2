package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The queue of looks over HTTP, for those who mind it. */
@Path("/api/v1/check-jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DISSEMINATION_OFFICER, Role.AUDITOR})
@Tag(
        name = "Antrean pemeriksaan",
        description =
                "Halaman yang menunggu diperiksa, dan pemeriksaan yang dihentikan setelah gagal berulang kali. Pemeriksaan kami yang gagal tidak pernah dihitung sebagai kelalaian instansi.")
@Ui.Resource(label = "Antrean pemeriksaan", duty = Ui.Duty.DISSEMINATION, order = 85, defaultFilter = "state=DEAD")
public class CheckJobResource {
    private final CheckJobs jobs;
    private final AuditTrail trail;
    private final CurrentActor actors;

    CheckJobResource(CheckJobs jobs, AuditTrail trail, CurrentActor actors) {
        this.jobs = jobs;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCheckJobs",
            summary = "Daftar antrean pemeriksaan",
            description = "Yang paling lama menunggu lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman antrean")
    public Page<CheckJobView> listCheckJobs(
            @BeanParam @Valid CheckJobFilter filter, @BeanParam @Valid PageRequest page) {
        return jobs.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getCheckJob",
            summary = "Lihat pemeriksaan dalam antrean",
            description = "Satu pemeriksaan; ID-nya sama dengan ID penayangan.")
    @APIResponse(responseCode = "200", description = "Pemeriksaan")
    public CheckJobView getCheckJob(@RestPath UUID id) {
        return jobs.view(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/replay")
    @Transactional
    @RolesAllowed(Role.DISSEMINATION_OFFICER)
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "replayCheckJob",
            summary = "Ulangi pemeriksaan",
            description =
                    "Pemeriksaan yang dihentikan dicoba lagi dari awal, dalam beberapa detik. Tidak memerlukan If-Match.")
    @APIResponse(responseCode = "200", description = "Pemeriksaan dijadwalkan")
    public CheckJobView replayCheckJob(@RestPath UUID id) {
        Actor actor = actors.get();
        trail.record(jobs.replay(id, actor), actor);
        return jobs.view(id, actor);
    }
}
