package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tasks over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1")
@Authenticated
@Tag(name = "Tugas", description = "Siapa mengerjakan apa untuk narasi atau rencana, dan kapan harus selesai.")
@Ui.Resource(label = "Tugas saya", duty = Ui.Duty.NARRATIVE, order = 35, defaultFilter = "done=false", opens = "/tasks")
public class TaskResource {
    private final Tasks tasks;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    TaskResource(Tasks tasks, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.tasks = tasks;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Path("/tasks")
    @Transactional
    @Operation(
            operationId = "listTasks",
            summary = "Daftar tugas",
            description = "Yang paling dekat batas waktunya lebih dahulu. Di luar meja redaksi: hanya tugas sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman tugas")
    public Page<TaskView> listTasks(@BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return tasks.list(filter, false, page, actor).map(task -> TaskView.of(task, actor));
    }

    @GET
    @Path("/me/tasks")
    @Transactional
    @Operation(operationId = "listMyTasks", summary = "Tugas saya", description = "Tugas pemanggil sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman tugas")
    public Page<TaskView> listMyTasks(@BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return tasks.list(filter, true, page, actor).map(task -> TaskView.of(task, actor));
    }

    @GET
    @Path("/tasks/{id}")
    @Transactional
    @Operation(operationId = "getTask", summary = "Lihat tugas", description = "Satu tugas.")
    @APIResponse(
            responseCode = "200",
            description = "Tugas",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public RestResponse<TaskView> getTask(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, tasks.require(id, actor), actor);
    }

    @PUT
    @Path("/tasks/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "assignTask",
            summary = "Beri atau ubah tugas",
            description =
                    "Tanpa If-Match: tugas baru; permintaan yang sama boleh diulang. Dengan If-Match: mengubahnya.")
    @APIResponse(
            responseCode = "201",
            description = "Tugas tersimpan",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Tugas yang sama sudah ada, atau berhasil diubah",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public RestResponse<TaskView> assignTask(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AssignTask request) {
        Actor actor = actors.get();
        if (ifMatch != null) {
            return change(id, ifMatch, actor, task -> task.reassign(request));
        }
        Optional<DeskTask> known = tasks.known(id, actor);
        if (known.isEmpty()) {
            DeskTask task = new DeskTask(id, request, seal.fingerprint(request), actor, clock.instant());
            tasks.persistAndFlush(task);
            trail.record(new TaskEvent.Assigned(id, task.assignee, task.due), actor);
            return answer(RestResponse.Status.CREATED, task, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai tugas lain. Pakai id baru, atau sertakan If-Match untuk mengubahnya.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/tasks/{id}/actions/complete")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "completeTask",
            summary = "Selesai",
            description = "Oleh penerima tugas atau meja redaksi.")
    @APIResponse(
            responseCode = "200",
            description = "Tugas selesai",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public RestResponse<TaskView> completeTask(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, task -> task.complete(actor, clock.instant()));
    }

    private RestResponse<TaskView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<DeskTask, TaskEvent> act) {
        DeskTask task = tasks.require(id, actor);
        Precondition.check(ifMatch, task.version);
        TaskEvent event = act.apply(task);
        tasks.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, task, actor);
    }

    private static RestResponse<TaskView> answer(RestResponse.Status status, DeskTask task, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, TaskView.of(task, actor))
                .header("ETag", Precondition.etag(task.version))
                .build();
    }
}
