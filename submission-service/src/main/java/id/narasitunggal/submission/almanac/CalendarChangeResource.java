package id.narasitunggal.submission.almanac;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changes of the calendar over HTTP: propose, and a second person confirms what touches an open period. */
@Path("/api/v1/calendar-changes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Perubahan kalender",
        description = "Perubahan hari libur dan aturan jatuh tempo; mengenai bulan berjalan perlu orang kedua.")
@Ui.Resource(label = "Perubahan kalender", duty = Ui.Duty.HOUSE, order = 54)
public class CalendarChangeResource {
    private final CalendarChanges changes;
    private final AlmanacDesk desk;
    private final CurrentActor actors;

    CalendarChangeResource(CalendarChanges changes, AlmanacDesk desk, CurrentActor actors) {
        this.changes = changes;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCalendarChanges",
            summary = "Daftar perubahan kalender",
            description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman perubahan")
    public Page<CalendarChangeView> listCalendarChanges(
            @Parameter(description = "Keadaan.") @QueryParam("status") @Nullable ChangeStatus status,
            @BeanParam @Valid PageRequest page) {
        return changes.page(status, page, actors.get()).map(change -> CalendarChangeView.of(change, actors.get()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getCalendarChange",
            summary = "Lihat perubahan kalender",
            description = "Satu perubahan dan keadaannya.")
    @APIResponse(
            responseCode = "200",
            description = "Perubahan",
            content = @Content(schema = @Schema(implementation = CalendarChangeView.class)))
    public RestResponse<CalendarChangeView> getCalendarChange(@RestPath UUID id) {
        return answer(changes.require(id, actors.get()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "putCalendarChange",
            summary = "Usulkan perubahan kalender",
            description =
                    "Langsung berlaku bila tidak mengenai bulan berjalan; selain itu menunggu orang kedua. Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "200",
            description = "Berlaku, atau menunggu orang kedua",
            content = @Content(schema = @Schema(implementation = CalendarChangeView.class)))
    public RestResponse<CalendarChangeView> putCalendarChange(
            @RestPath UUID id, @NotNull @Valid ProposeChange proposal) {
        return answer(desk.propose(id, proposal, actors.get()));
    }

    @POST
    @Path("/{id}/actions/confirm")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "success", confirm = "Batas waktu yang belum lewat dapat mundur. Berlakukan?")
    @Operation(
            operationId = "confirmCalendarChange",
            summary = "Berlakukan",
            description = "Oleh orang kedua; tagihan yang belum jatuh tempo mundur, tidak pernah maju.")
    @APIResponse(
            responseCode = "200",
            description = "Berlaku",
            content = @Content(schema = @Schema(implementation = CalendarChangeView.class)))
    public RestResponse<CalendarChangeView> confirmCalendarChange(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(desk.confirm(id, ifMatch, actors.get()));
    }

    @POST
    @Path("/{id}/actions/reject")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(operationId = "rejectCalendarChange", summary = "Tolak", description = "Oleh orang kedua.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = CalendarChangeView.class)))
    public RestResponse<CalendarChangeView> rejectCalendarChange(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(desk.reject(id, ifMatch, actors.get()));
    }

    private RestResponse<CalendarChangeView> answer(CalendarChange change) {
        return RestResponse.ResponseBuilder.ok(CalendarChangeView.of(change, actors.get()))
                .header("ETag", Precondition.etag(change.version()))
                .build();
    }
}
