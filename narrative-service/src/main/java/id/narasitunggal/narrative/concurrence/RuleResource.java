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

/** The rules of concurrence over HTTP: proposed by one person of the registry, confirmed by another. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/concurrence-rules")
@Authenticated
@Tag(
        name = "Aturan koordinasi",
        description =
                "Pihak mana, berapa di antaranya, untuk jenis narasi apa, dan dalam berapa lama: data bertanggal.")
@Ui.Resource(label = "Aturan koordinasi", duty = Ui.Duty.NARRATIVE, order = 71)
public class RuleResource {
    private final Rules rules;
    private final Parties parties;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    RuleResource(Rules rules, Parties parties, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.rules = rules;
        this.parties = parties;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listConcurrenceRules",
            summary = "Daftar aturan koordinasi",
            description =
                    "Usul terbaru lebih dahulu. Semua aturan yang berlaku bagi suatu jenis narasi harus dipenuhi.")
    @APIResponse(responseCode = "200", description = "Satu halaman aturan koordinasi")
    public Page<RuleView> listConcurrenceRules(@BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return rules.list(page, actor).map(rule -> RuleView.of(rule, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getConcurrenceRule",
            summary = "Lihat aturan koordinasi",
            description = "Satu aturan koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Aturan koordinasi",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> getConcurrenceRule(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, rules.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Operation(
            operationId = "proposeConcurrenceRule",
            summary = "Usulkan aturan koordinasi",
            description =
                    "Sedikitnya sekian dari pihak yang disebut harus sepakat. Berlaku setelah ditetapkan orang kedua; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Usul tercatat",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usul yang sama sudah tercatat",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> proposeConcurrenceRule(@RestPath UUID id, @Valid @NotNull ProposeRule request) {
        Actor actor = actors.get();
        Tenure.keepsArrangements(actor).orRefuse();
        Optional<ConcurrenceRule> known = rules.known(id, actor);
        if (known.isEmpty()) {
            return propose(id, request, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai aturan koordinasi lain. Pakai id baru.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/propose-end")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "proposeEndOfConcurrenceRule",
            summary = "Usulkan berakhir",
            description = "Aturan koordinasi berakhir pada hari yang disebut setelah ditetapkan orang kedua.")
    @APIResponse(
            responseCode = "200",
            description = "Usul tercatat",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> proposeEndOfConcurrenceRule(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProposeEnd request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            LocalDate today = LocalDate.ofInstant(at, ClockProducer.WIB);
            it.tenure.proposeEnd(request.validTo(), request.reason(), today, actor, at);
            return new ArrangementEvent.EndProposed(
                    ArrangementEvent.Kind.RULE, id, request.validTo(), request.reason());
        });
    }

    @POST
    @Path("/{id}/actions/confirm")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "success", confirm = "Tetapkan usul ini?")
    @Operation(
            operationId = "confirmConcurrenceRule",
            summary = "Tetapkan",
            description = "Orang kedua menetapkan usul mulai atau berakhirnya aturan koordinasi.")
    @APIResponse(
            responseCode = "200",
            description = "Usul ditetapkan",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> confirmConcurrenceRule(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            it.tenure.confirm(actor, at);
            return new ArrangementEvent.Confirmed(ArrangementEvent.Kind.RULE, id, it.tenure.validTo);
        });
    }

    @POST
    @Path("/{id}/actions/decline")
    @Transactional
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "declineConcurrenceRule",
            summary = "Tolak usul",
            description = "Usul tidak diikuti; pengusul boleh menarik usulnya sendiri.")
    @APIResponse(
            responseCode = "200",
            description = "Usul ditolak",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> declineConcurrenceRule(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Decline request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (it, at) -> {
            it.tenure.decline(actor, at);
            return new ArrangementEvent.Declined(ArrangementEvent.Kind.RULE, id, request.reason());
        });
    }

    private RestResponse<RuleView> propose(UUID id, ProposeRule request, Actor actor) {
        requireParties(request, actor);
        ConcurrenceRule rule = new ConcurrenceRule(id, request, seal.fingerprint(request), actor, clock.instant());
        rules.persistAndFlush(rule);
        trail.record(
                new ArrangementEvent.RuleProposed(
                        id, rule.types, rule.parties, rule.needed, request.validFrom(), request.validTo()),
                actor);
        return answer(RestResponse.Status.CREATED, rule, actor);
    }

    private void requireParties(ProposeRule request, Actor actor) {
        List<String> asked = request.parties().stream().distinct().toList();
        if (parties.inForce(asked, actor).size() < asked.size()) {
            throw Refusal.Invalid.field(
                    "#/parties", "Ada pihak yang tidak dikenal. Pakai kode pihak yang sudah ditetapkan.");
        }
        if (request.needed() > asked.size()) {
            throw Refusal.Invalid.field("#/needed", "Tidak dapat meminta lebih banyak kesepakatan daripada pihaknya.");
        }
    }

    private RestResponse<RuleView> change(
            UUID id, @Nullable String ifMatch, Actor actor, BiFunction<ConcurrenceRule, Instant, Happening> act) {
        ConcurrenceRule rule = rules.require(id, actor);
        Precondition.check(ifMatch, rule.version);
        Happening event = act.apply(rule, clock.instant());
        rules.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, rule, actor);
    }

    private static RestResponse<RuleView> answer(RestResponse.Status status, ConcurrenceRule rule, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, RuleView.of(rule, actor))
                .header("ETag", Precondition.etag(rule.version))
                .build();
    }
}
