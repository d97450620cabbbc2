package id.narasitunggal.narrative.planning;

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
import java.util.List;
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

/** The communication calendar over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/agenda-entries")
@Authenticated
@Tag(
        name = "Agenda",
        description = "Kalender komunikasi pemerintah, dengan peringatan bila dua mata agenda berbenturan.")
@Ui.Resource(label = "Agenda", duty = Ui.Duty.PLANNING, order = 31)
public class AgendaResource {
    private final Agenda agenda;
    private final Clashes clashes;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    AgendaResource(Agenda agenda, Clashes clashes, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.agenda = agenda;
        this.clashes = clashes;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAgendaEntries",
            summary = "Agenda",
            description =
                    "Menurut waktu. Instansi hanya melihat yang melibatkannya. Bagi mesin: benturan ada pada `clashes`.")
    @APIResponse(responseCode = "200", description = "Satu halaman agenda")
    public Page<AgendaEntryView> listAgendaEntries(
            @BeanParam @Valid AgendaFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        Page<AgendaEntry> entries = agenda.list(filter, page, actor);
        List<ClashView> found =
                clashes.of(entries.items().stream().map(entry -> entry.id).toList(), actor);
        return entries.map(entry -> AgendaEntryView.of(entry, found, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getAgendaEntry", summary = "Lihat mata agenda", description = "Satu mata agenda.")
    @APIResponse(
            responseCode = "200",
            description = "Mata agenda",
            content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    public RestResponse<AgendaEntryView> getAgendaEntry(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, agenda.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "planAgendaEntry",
            summary = "Agendakan atau ubah",
            description =
                    "Tanpa If-Match: mengagendakan yang baru; permintaan yang sama boleh diulang. Dengan If-Match: mengubahnya. Benturan dengan mata agenda lain hanya diperingatkan.")
    @APIResponse(
            responseCode = "201",
            description = "Mata agenda tersimpan",
            content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Mata agenda yang sama sudah ada, atau berhasil diubah",
            content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    public RestResponse<AgendaEntryView> planAgendaEntry(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PlanAgendaEntry request) {
        Actor actor = actors.get();
        if (ifMatch != null) {
            return change(id, ifMatch, actor, entry -> entry.change(request, actor, clock.instant()));
        }
        Optional<AgendaEntry> known = agenda.known(id, actor);
        if (known.isEmpty()) {
            return plan(id, request, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai mata agenda lain. Pakai id baru, atau sertakan If-Match untuk mengubahnya.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/cancel")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "danger", confirm = "Batalkan mata agenda ini?")
    @Operation(
            operationId = "cancelAgendaEntry",
            summary = "Batalkan",
            description = "Mata agenda tetap tampil sebagai dibatalkan, juga dalam kalender pelanggan.")
    @APIResponse(
            responseCode = "200",
            description = "Mata agenda dibatalkan",
            content = @Content(schema = @Schema(implementation = AgendaEntryView.class)))
    public RestResponse<AgendaEntryView> cancelAgendaEntry(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, entry -> entry.cancel(request.reason(), actor, clock.instant()));
    }

    private RestResponse<AgendaEntryView> plan(UUID id, PlanAgendaEntry request, Actor actor) {
        AgendaEntry entry = new AgendaEntry(id, request, seal.fingerprint(request), actor, clock.instant());
        agenda.persistAndFlush(entry);
        trail.record(new AgendaEvent.Planned(id, entry.title, entry.topicId, entry.startsAt, entry.region), actor);
        return answer(RestResponse.Status.CREATED, entry, actor);
    }

    private RestResponse<AgendaEntryView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<AgendaEntry, AgendaEvent> act) {
        AgendaEntry entry = agenda.require(id, actor);
        Precondition.check(ifMatch, entry.version);
        AgendaEvent event = act.apply(entry);
        agenda.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, entry, actor);
    }

    private RestResponse<AgendaEntryView> answer(RestResponse.Status status, AgendaEntry entry, Actor actor) {
        return RestResponse.ResponseBuilder.create(
                        status, AgendaEntryView.of(entry, clashes.of(List.of(entry.id), actor), actor))
                .header("ETag", Precondition.etag(entry.version))
                .build();
    }
}
