package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.audit.Happening;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.time.ClockProducer;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The parties over HTTP: proposed by one person of the registry, confirmed by another. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/concurrence-parties")
@Authenticated
@Tag(
        name = "Pihak koordinasi",
        description = "Kantor yang dimintai paraf koordinasi, dengan masa berlakunya: KSP, TKP, dan para penerusnya.")
@Ui.Resource(label = "Pihak koordinasi", duty = Ui.Duty.NARRATIVE, order = 70)
public class PartyResource {
    private final Parties parties;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    PartyResource(Parties parties, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.parties = parties;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listConcurrenceParties",
            summary = "Daftar pihak koordinasi",
            description = "Menurut kode; termasuk yang sudah berakhir dan yang masih diusulkan.")
    @APIResponse(responseCode = "200", description = "Satu halaman pihak koordinasi")
    public Page<PartyView> listConcurrenceParties(@BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return parties.list(page, actor).map(party -> PartyView.of(party, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getConcurrenceParty",
            summary = "Lihat pihak koordinasi",
            description = "Satu pihak koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Pihak koordinasi",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> getConcurrenceParty(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, parties.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Operation(
            operationId = "proposeConcurrenceParty",
            summary = "Usulkan pihak koordinasi",
            description =
                    "Kantor yang akan dimintai kesepakatannya. Berlaku setelah ditetapkan orang kedua; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Usul tercatat",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usul yang sama sudah tercatat",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> proposeConcurrenceParty(@RestPath UUID id, @Valid @NotNull ProposeParty request) {
        Actor actor = actors.get();
        Tenure.keepsArrangements(actor).orRefuse();
        Optional<ConcurrenceParty> known = parties.known(id, actor);
        if (known.isEmpty()) {
            return propose(id, request, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai pihak koordinasi lain. Pakai id baru.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/propose-end")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "proposeEndOfConcurrenceParty",
            summary = "Usulkan berakhir",
            description = "Pihak koordinasi berakhir pada hari yang disebut setelah ditetapkan orang kedua.")
    @APIResponse(
            responseCode = "200",
            description = "Usul tercatat",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> proposeEndOfConcurrenceParty(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProposeEnd request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            LocalDate today = LocalDate.ofInstant(at, ClockProducer.WIB);
            it.tenure.proposeEnd(request.validTo(), request.reason(), today, actor, at);
            return new ArrangementEvent.EndProposed(
                    ArrangementEvent.Kind.PARTY, id, request.validTo(), request.reason());
        });
    }

    @POST
    @Path("/{id}/actions/confirm")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "success", confirm = "Tetapkan usul ini?")
    @Operation(
            operationId = "confirmConcurrenceParty",
            summary = "Tetapkan",
            description = "Orang kedua menetapkan usul mulai atau berakhirnya pihak koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Usul ditetapkan",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> confirmConcurrenceParty(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            it.tenure.confirm(actor, at);
            return new ArrangementEvent.Confirmed(ArrangementEvent.Kind.PARTY, id, it.tenure.validTo);
        });
    }

    @POST
    @Path("/{id}/actions/decline")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "declineConcurrenceParty",
            summary = "Tolak usul",
            description = "Usul tidak diikuti; pengusul boleh menarik usulnya sendiri.")
    @APIResponse(
            responseCode = "200",
            description = "Usul ditolak",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> declineConcurrenceParty(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Decline request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            it.tenure.decline(actor, at);
            return new ArrangementEvent.Declined(ArrangementEvent.Kind.PARTY, id, request.reason());
        });
    }

    private RestResponse<PartyView> propose(UUID id, ProposeParty request, Actor actor) {
        String predecessor = request.succeeds();
        if (predecessor != null && parties.inForce(List.of(predecessor), actor).isEmpty()) {
            throw Refusal.Invalid.field(
                    "#/succeeds", "Pihak yang digantikan tidak dikenal. Pakai kode pihak yang sudah ditetapkan.");
        }
        ConcurrenceParty party = new ConcurrenceParty(id, request, seal.fingerprint(request), actor, clock.instant());
        parties.persistAndFlush(party);
        trail.record(
                new ArrangementEvent.PartyProposed(
                        id,
                        request.code(),
                        request.name(),
                        request.role(),
                        request.succeeds(),
                        request.validFrom(),
                        request.validTo()),
                actor);
        return answer(RestResponse.Status.CREATED, party, actor);
    }

    private RestResponse<PartyView> change(
            UUID id, @Nullable String ifMatch, Actor actor, BiFunction<ConcurrenceParty, Instant, Happening> act) {
        ConcurrenceParty party = parties.require(id, actor);
        Precondition.check(ifMatch, party.version);
        Happening event = act.apply(party, clock.instant());
        parties.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, party, actor);
    }

    private static RestResponse<PartyView> answer(RestResponse.Status status, ConcurrenceParty party, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, PartyView.of(party, actor))
                .header("ETag", Precondition.etag(party.version))
                .build();
    }
}
