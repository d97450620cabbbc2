package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Duties to publish over HTTP. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(
        name = "Kewajiban diseminasi",
        description =
                "Kewajiban setiap instansi menayangkan setiap edisi narasi, dengan batas waktu menurut zona waktunya.")
@Ui.Resource(label = "Kewajiban diseminasi", duty = Ui.Duty.DISSEMINATION, order = 70)
public class AssignmentResource {
    private final Assignments assignments;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Clock clock;

    AssignmentResource(Assignments assignments, CurrentActor actors, AuditTrail trail, Clock clock) {
        this.assignments = assignments;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAssignments",
            summary = "Daftar kewajiban diseminasi",
            description = "Yang jatuh tempo terakhir lebih dahulu. Keadaan dihitung pada saat dibaca.")
    @APIResponse(responseCode = "200", description = "Satu halaman kewajiban")
    public Page<AssignmentView> listAssignments(
            @BeanParam @Valid AssignmentFilter filter, @BeanParam @Valid PageRequest page) {
        return assignments.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getAssignment",
            summary = "Lihat kewajiban",
            description = "Satu kewajiban; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Kewajiban",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> getAssignment(@RestPath UUID id) {
        return answer(assignments.view(id, actors.get()));
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "acknowledgeAssignment",
            summary = "Nyatakan sudah diketahui",
            description = "Instansi menyatakan mengetahui kewajibannya; batas waktu tetap berjalan.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diketahui",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> acknowledgeAssignment(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        Assignment assignment = assignments.require(id, actor);
        Precondition.check(ifMatch, assignment.version());
        trail.record(assignment.acknowledge(actor, clock.instant()), actor);
        assignments.flush();
        return answer(assignments.view(id, actor));
    }

    private static RestResponse<AssignmentView> answer(AssignmentView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
