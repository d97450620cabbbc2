package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Contradictions between units over HTTP. */
@Path("/api/v1/data-conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Pertentangan data",
        description = "Instansi yang menyebut angka berbeda untuk indikator, tanggal, dan wilayah yang sama.")
@Ui.Resource(label = "Pertentangan data", duty = Ui.Duty.REVIEW, order = 7, defaultFilter = "status=OPEN")
public class DataConflictResource {
    private final DataConflicts conflicts;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Clock clock;

    DataConflictResource(DataConflicts conflicts, AuditTrail trail, CurrentActor actors, Clock clock) {
        this.conflicts = conflicts;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDataConflicts",
            summary = "Daftar pertentangan data",
            description = "Yang terbaru dibuka lebih dahulu; instansi melihat pertentangan yang melibatkannya.")
    @APIResponse(responseCode = "200", description = "Satu halaman pertentangan")
    public Page<DataConflictView> listDataConflicts(
            @BeanParam @Valid ConflictFilter filter, @BeanParam @Valid PageRequest page) {
        return conflicts.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getDataConflict",
            summary = "Lihat pertentangan data",
            description = "Para pihak dan nilai masing-masing, sejauh terlihat oleh pemanggil.")
    @APIResponse(
            responseCode = "200",
            description = "Pertentangan",
            content = @Content(schema = @Schema(implementation = DataConflictView.class)))
    public RestResponse<DataConflictView> getDataConflict(@RestPath UUID id) {
        return answer(conflicts.require(id, actors.get()));
    }

    @POST
    @Path("/{id}/actions/settle")
    @RolesAllowed(Role.REVIEW_ANALYST)
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "settleDataConflict",
            summary = "Selesaikan",
            description =
                    "Memilih satu butir, mencatat keduanya, atau menyatakan bukan pertentangan. Terbuka kembali bila nilainya berubah.")
    @APIResponse(
            responseCode = "200",
            description = "Selesai",
            content = @Content(schema = @Schema(implementation = DataConflictView.class)))
    public RestResponse<DataConflictView> settleDataConflict(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SettleConflict decision) {
        Actor reviewer = actors.get();
        Precondition.check(ifMatch, conflicts.require(id, reviewer).version());
        trail.record(conflicts.findById(id).settle(decision, reviewer, clock.instant()), reviewer);
        conflicts.flush();
        return answer(conflicts.require(id, reviewer));
    }

    private static RestResponse<DataConflictView> answer(DataConflictView conflict) {
        return RestResponse.ResponseBuilder.ok(conflict)
                .header("ETag", Precondition.etag(conflict.version()))
                .build();
    }
}
