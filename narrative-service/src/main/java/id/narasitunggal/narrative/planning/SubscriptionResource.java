package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Making and revoking the secret addresses that calendar programs subscribe to. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/agenda-subscriptions")
@Authenticated
@Tag(
        name = "Langganan agenda",
        description = "Alamat rahasia milik Anda untuk berlangganan agenda dari program kalender.")
@Ui.Resource(label = "Langganan agenda", duty = Ui.Duty.PLANNING, order = 36)
public class SubscriptionResource {
    private static final SecureRandom DICE = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final AgendaSubscriptions subscriptions;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    SubscriptionResource(
            AgendaSubscriptions subscriptions, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.subscriptions = subscriptions;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAgendaSubscriptions",
            summary = "Langganan agenda saya",
            description = "Terbaru lebih dahulu; hanya milik pemanggil.")
    @APIResponse(responseCode = "200", description = "Satu halaman langganan")
    public Page<SubscriptionView> listAgendaSubscriptions(@BeanParam @Valid PageRequest page) {
        return subscriptions.list(page, actors.get()).map(one -> SubscriptionView.of(one, null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getAgendaSubscription", summary = "Lihat langganan", description = "Satu langganan.")
    @APIResponse(
            responseCode = "200",
            description = "Langganan",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public RestResponse<SubscriptionView> getAgendaSubscription(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, subscriptions.require(id, actors.get()), null);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "subscribeToAgenda",
            summary = "Buat alamat langganan",
            description =
                    "Alamat rahasia hanya tampil pada jawaban pertama (201). Bila jawaban itu hilang, cabut langganan ini dan buat yang baru.")
    @APIResponse(
            responseCode = "201",
            description = "Langganan dibuat",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Langganan sudah ada; alamatnya tidak ditampilkan lagi",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public RestResponse<SubscriptionView> subscribeToAgenda(@RestPath UUID id) {
        Actor actor = actors.get();
        Optional<AgendaSubscription> known = subscriptions.known(id, actor);
        if (known.isPresent()) {
            return answer(RestResponse.Status.OK, known.get(), null);
        }
        byte[] drawn = new byte[SECRET_BYTES];
        DICE.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        AgendaSubscription subscription =
                new AgendaSubscription(id, seal.fingerprint(Map.of("agenda", secret)), actor, clock.instant());
        subscriptions.persistAndFlush(subscription);
        trail.record(new SubscriptionEvent.Made(id, subscription.seesAll, subscription.expiresAt), actor);
        return answer(RestResponse.Status.CREATED, subscription, CalendarResource.PATH + "/" + secret + "/agenda.ics");
    }

    @POST
    @Path("/{id}/actions/revoke")
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Cabut alamat ini? Program kalender yang memakainya berhenti diperbarui.")
    @Operation(
            operationId = "revokeAgendaSubscription",
            summary = "Cabut",
            description = "Alamat rahasia tidak berlaku lagi.")
    @APIResponse(
            responseCode = "200",
            description = "Langganan dicabut",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public RestResponse<SubscriptionView> revokeAgendaSubscription(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        AgendaSubscription subscription = subscriptions.require(id, actor);
        Precondition.check(ifMatch, subscription.version);
        SubscriptionEvent revoked = subscription.revoke(clock.instant());
        subscriptions.flush();
        trail.record(revoked, actor);
        return answer(RestResponse.Status.OK, subscription, null);
    }

    private static RestResponse<SubscriptionView> answer(
            RestResponse.Status status, AgendaSubscription subscription, @Nullable String address) {
        return RestResponse.ResponseBuilder.create(status, SubscriptionView.of(subscription, address))
                .header("ETag", Precondition.etag(subscription.version))
                .build();
    }
}
