package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.audit.AuditTrail;
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
import java.time.Clock;
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

/** The lists of recipients over HTTP. */
@Path("/api/v1/mail-recipients")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REPORT_OFFICER, Role.AUDITOR})
@Tag(
        name = "Penerima surel",
        description = "Pimpinan yang menerima laporan, dan petugas yang menerima rangkuman kewajiban.")
@Ui.Resource(label = "Penerima surel", duty = Ui.Duty.HOUSE, order = 115)
public class RecipientResource {
    private final MailRecipients recipients;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Clock clock;

    RecipientResource(MailRecipients recipients, AuditTrail trail, CurrentActor actors, Clock clock) {
        this.recipients = recipients;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMailRecipients",
            summary = "Daftar penerima",
            description = "Menurut nama, termasuk yang sudah dihapus.")
    @APIResponse(responseCode = "200", description = "Satu halaman penerima")
    public Page<RecipientView> listMailRecipients(@BeanParam @Valid PageRequest page) {
        return recipients.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getMailRecipient",
            summary = "Lihat penerima",
            description = "Satu penerima; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Penerima",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public RestResponse<RecipientView> getMailRecipient(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, recipients.require(id, actors.get()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "addMailRecipient",
            summary = "Tambah penerima",
            description =
                    "Bagi mesin: pemanggil memilih ID; permintaan yang sama dijawab sama, ID yang sama dengan isi lain ditolak.")
    @APIResponse(
            responseCode = "201",
            description = "Penerima tercatat",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Penerima ini sudah tercatat",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public RestResponse<RecipientView> addMailRecipient(@RestPath UUID id, @NotNull @Valid AddRecipient request) {
        Actor actor = actors.get();
        DeliveryRules.mayTend(actor).orRefuse();
        Optional<RecipientView> known = recipients.find(id, actor);
        if (known.isPresent()) {
            RecipientView recipient = known.get();
            if (recipient.list() != request.list()
                    || !recipient.name().equals(request.name())
                    || !recipient.email().equals(request.email())) {
                throw new Refusal.Conflict(
                        "id-in-use",
                        "ID ini sudah dipakai untuk penerima lain. Pakailah ID baru, atau kirim isi yang sama.");
            }
            return answer(RestResponse.Status.OK, recipient);
        }
        trail.record(recipients.add(id, request, actor, clock.instant()), actor);
        return answer(RestResponse.Status.CREATED, recipients.require(id, actor));
    }

    @POST
    @Path("/{id}/actions/remove")
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Hapus penerima ini? Surel berikutnya tidak dikirim kepadanya.")
    @Operation(
            operationId = "removeMailRecipient",
            summary = "Hapus dari daftar",
            description = "Surel berikutnya tidak dikirim lagi; riwayatnya tetap.")
    @APIResponse(
            responseCode = "200",
            description = "Penerima dihapus",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public RestResponse<RecipientView> removeMailRecipient(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        RecipientView recipient = recipients.require(id, actor);
        Precondition.check(ifMatch, recipient.version());
        DeliveryRules.mayTend(actor)
                .inState(recipient.removedAt() == null, "Penerima ini sudah dihapus.")
                .orRefuse();
        trail.record(recipients.remove(recipient, clock.instant()), actor);
        return answer(RestResponse.Status.OK, recipients.require(id, actor));
    }

    private static RestResponse<RecipientView> answer(RestResponse.Status status, RecipientView recipient) {
        return RestResponse.ResponseBuilder.create(status, recipient)
                .header("ETag", Precondition.etag(recipient.version()))
                .build();
    }
}
