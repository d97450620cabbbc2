package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Units;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.ui.Ui;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Destinations of news over HTTP. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER, Role.DISSEMINATION_OFFICER, Role.AUDITOR})
@Tag(
        name = "Webhook",
        description =
                "Kabar narasi terbit, dikoreksi, atau tidak berlaku lagi, dikirim bertanda tangan (Standard Webhooks, v1 dan v1a) ke sistem instansi.")
@Ui.Resource(label = "Webhook", duty = Ui.Duty.DISSEMINATION, order = 88)
public class WebhookResource {
    private final Webhooks webhooks;
    private final DeliveryLog log;
    private final Units units;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final boolean isDemo;

    WebhookResource(
            Webhooks webhooks,
            DeliveryLog log,
            Units units,
            AuditTrail trail,
            CurrentActor actors,
            @ConfigProperty(name = "narasi.demo", defaultValue = "false") boolean isDemo) {
        this.webhooks = webhooks;
        this.log = log;
        this.units = units;
        this.trail = trail;
        this.actors = actors;
        this.isDemo = isDemo;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWebhooks",
            summary = "Daftar webhook",
            description = "Menurut nama; milik instansi pemanggil.")
    @APIResponse(responseCode = "200", description = "Satu halaman webhook")
    public Page<WebhookView> listWebhooks(@BeanParam @Valid PageRequest page) {
        return webhooks.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getWebhook", summary = "Lihat webhook", description = "Satu webhook, tanpa kuncinya.")
    @APIResponse(
            responseCode = "200",
            description = "Webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> getWebhook(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, webhooks.require(id, actors.get()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "registerWebhook",
            summary = "Daftarkan webhook",
            description =
                    "Kunci rahasia (whsec_…) tampil sekali saja sesudah disimpan; catatlah untuk memeriksa tanda tangan. Bagi mesin: pemanggil memilih ID.")
    @APIResponse(
            responseCode = "201",
            description = "Webhook terdaftar",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Webhook ini sudah terdaftar dengan isi yang sama",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> registerWebhook(@RestPath UUID id, @NotNull @Valid RegisterWebhook request) {
        Actor actor = actors.get();
        WebhookRules.mayRegister(actor).orRefuse();
        request.check(isDemo);
        UUID unit = actor.unit();
        if (unit == null || !units.isKnown(unit)) {
            throw new Refusal.Forbidden("Instansi pada token Anda belum dikenal. Hubungi pengelola registri instansi.");
        }
        Optional<WebhookView> known = webhooks.visible(id, actor);
        if (known.isPresent()) {
            WebhookView kept = known.get();
            if (!kept.name().equals(request.name().strip())
                    || !kept.url().equals(request.url().strip())) {
                throw new Refusal.Conflict(
                        "id-in-use",
                        "ID ini sudah dipakai untuk webhook lain. Pakailah ID baru, atau kirim isi yang sama.");
            }
            return answer(RestResponse.Status.OK, kept);
        }
        WebhookSecret secret = webhooks.register(id, unit, request, actor);
        trail.record(new WebhookEvent.Registered(id, unit, request.url().strip()), actor);
        return answer(RestResponse.Status.CREATED, webhooks.require(id, actor).with(secret));
    }

    @POST
    @Path("/{id}/actions/rotate-secret")
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Ganti kunci? Kunci lama masih ikut menandatangani selama 24 jam.")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Ganti kunci",
            description = "Jawaban memuat kunci baru, sekali saja. Selama 24 jam pesan ditandatangani dengan keduanya.")
    @APIResponse(
            responseCode = "200",
            description = "Kunci diganti",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> rotateWebhookSecret(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        WebhookView webhook = webhooks.require(id, actor);
        Precondition.check(ifMatch, webhook.version());
        WebhookRules.mayRotate(actor, webhook.unitId(), webhook.status()).orRefuse();
        WebhookSecret secret = webhooks.rotate(id);
        trail.record(new WebhookEvent.SecretRotated(id), actor);
        return answer(RestResponse.Status.OK, webhooks.require(id, actor).with(secret));
    }

    @POST
    @Path("/{id}/actions/activate")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "activateWebhook",
            summary = "Aktifkan lagi",
            description = "Setelah penerima menjawab 410, kabar dikirim lagi mulai dari narasi berikutnya.")
    @APIResponse(
            responseCode = "200",
            description = "Webhook aktif",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> activateWebhook(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        WebhookView webhook = webhooks.require(id, actor);
        Precondition.check(ifMatch, webhook.version());
        WebhookRules.mayActivate(actor, webhook.unitId(), webhook.status()).orRefuse();
        webhooks.become(id, WebhookStatus.ACTIVE);
        trail.record(new WebhookEvent.Activated(id), actor);
        return answer(RestResponse.Status.OK, webhooks.require(id, actor));
    }

    @POST
    @Path("/{id}/actions/end")
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Akhiri webhook ini? Pesan yang masih menunggu tidak dikirim.")
    @Operation(
            operationId = "endWebhook",
            summary = "Akhiri",
            description = "Tidak ada lagi yang dikirim ke tujuan ini.")
    @APIResponse(
            responseCode = "200",
            description = "Webhook diakhiri",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> endWebhook(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        WebhookView webhook = webhooks.require(id, actor);
        Precondition.check(ifMatch, webhook.version());
        WebhookRules.mayRotate(actor, webhook.unitId(), webhook.status()).orRefuse();
        webhooks.become(id, WebhookStatus.ENDED);
        trail.record(new WebhookEvent.Ended(id), actor);
        return answer(RestResponse.Status.OK, webhooks.require(id, actor));
    }

    @GET
    @Path("/{id}/deliveries")
    @Transactional
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Catatan kirim",
            description = "Pesan kepada tujuan ini, yang terbaru lebih dahulu, beserta tiap percobaannya.")
    @APIResponse(responseCode = "200", description = "Satu halaman pesan")
    public Page<WebhookDeliveryView> listWebhookDeliveries(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        webhooks.require(id, actors.get());
        return log.page(id, page);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/actions/replay")
    @Transactional
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Kirim ulang",
            description =
                    "Pesan dikirim lagi dari awal jadwal, dengan webhook-id yang sama. Tidak memerlukan If-Match.")
    @APIResponse(responseCode = "204", description = "Pesan dijadwalkan")
    public RestResponse<Void> replayWebhookDelivery(@RestPath UUID id, @RestPath UUID deliveryId) {
        Actor actor = actors.get();
        WebhookView webhook = webhooks.require(id, actor);
        WebhookRules.mayChange(actor, webhook.unitId()).orRefuse();
        log.replay(id, deliveryId);
        trail.record(new WebhookEvent.Replayed(id, deliveryId), actor);
        return RestResponse.noContent();
    }

    private static RestResponse<WebhookView> answer(RestResponse.Status status, WebhookView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
