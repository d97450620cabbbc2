package id.narasitunggal.dissemination.notice;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The log of mails over HTTP. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.DISSEMINATION_OFFICER, Role.AUDITOR})
@Tag(
        name = "Pengiriman surel",
        description = "Setiap surel kepada pimpinan dan petugas, dengan keadaan dan jawaban terakhirnya.")
@Ui.Resource(label = "Pengiriman surel", duty = Ui.Duty.HOUSE, order = 110)
public class DeliveryResource {
    private final Deliveries deliveries;
    private final AuditTrail trail;
    private final CurrentActor actors;

    DeliveryResource(Deliveries deliveries, AuditTrail trail, CurrentActor actors) {
        this.deliveries = deliveries;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDeliveries",
            summary = "Daftar surel",
            description = "Yang terbaru lebih dahulu. Bagi mesin: dengan reportId, catatan pengiriman satu laporan.")
    @APIResponse(responseCode = "200", description = "Satu halaman surel")
    public Page<DeliveryView> listDeliveries(
            @BeanParam @Valid DeliveryFilter filter, @BeanParam @Valid PageRequest page) {
        return deliveries.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDelivery", summary = "Lihat surel", description = "Satu surel dengan keadaannya.")
    @APIResponse(
            responseCode = "200",
            description = "Surel",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public RestResponse<DeliveryView> getDelivery(@RestPath UUID id) {
        return answer(deliveries.require(id, actors.get()));
    }

    @POST
    @Path("/{id}/actions/retry")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "retryDelivery",
            summary = "Coba lagi",
            description = "Mengantrekan kembali surel yang gagal; dikirim segera.")
    @APIResponse(
            responseCode = "200",
            description = "Antre kembali",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public RestResponse<DeliveryView> retryDelivery(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor officer = actors.get();
        DeliveryView delivery = deliveries.require(id, officer);
        Precondition.check(ifMatch, delivery.version());
        trail.record(deliveries.retry(delivery, officer), officer);
        return answer(deliveries.require(id, officer));
    }

    @POST
    @Path("/{id}/actions/replay")
    @Transactional
    @Ui.Action(confirm = "Kirim surel ini sekali lagi?")
    @Operation(
            operationId = "replayDelivery",
            summary = "Kirim ulang",
            description = "Mengirim surel yang sudah terkirim sekali lagi, sebagai pengiriman tersendiri.")
    @APIResponse(
            responseCode = "200",
            description = "Pengiriman baru",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public RestResponse<DeliveryView> replayDelivery(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor officer = actors.get();
        DeliveryView delivery = deliveries.require(id, officer);
        Precondition.check(ifMatch, delivery.version());
        DeliveryEvent.Replayed replayed = deliveries.replay(delivery, officer);
        trail.record(replayed, officer);
        return answer(deliveries.require(replayed.replayId(), officer));
    }

    private static RestResponse<DeliveryView> answer(DeliveryView delivery) {
        return RestResponse.ResponseBuilder.ok(delivery)
                .header("ETag", Precondition.etag(delivery.version()))
                .build();
    }
}
