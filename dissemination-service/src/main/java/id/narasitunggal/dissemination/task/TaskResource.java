package id.narasitunggal.dissemination.task;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller, over HTTP. */
@Path("/api/v1/me/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Tugas saya", description = "Hal yang menunggu Anda, yang paling mendesak dahulu.")
@Ui.Resource(label = "Tugas saya", duty = Ui.Duty.DISSEMINATION, order = 3)
public class TaskResource {
    private final Tasks tasks;
    private final CurrentActor actors;

    TaskResource(Tasks tasks, CurrentActor actors) {
        this.tasks = tasks;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMyTasks",
            summary = "Tugas saya",
            description = "Hal yang menunggu Anda, yang paling mendesak dahulu; kosong bila tidak ada.")
    @APIResponse(responseCode = "200", description = "Satu halaman tugas")
    public Page<TaskView> listMyTasks(@BeanParam @Valid PageRequest page) {
        return tasks.page(page, actors.get());
    }
}
