package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.attachment.sniff.FileKind;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.intake.Classification;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The files of a submission over HTTP. Bytes stream in and out; nothing is ever shown in place. */
@Path("/api/v1/submissions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Lampiran", description = "Berkas yang menyertai penyampaian.")
public class AttachmentResource {
    private static final int LONGEST_UPLOAD_SECONDS = 1_800;

    /** Slow senders may not take every worker: the others keep answering. */
    private static final Semaphore SENDERS = new Semaphore(8);

    private final Attachments attachments;
    private final AttachmentDesk desk;
    private final Submissions submissions;
    private final CurrentActor actors;
    private final RoutingContext routing;

    AttachmentResource(
            Attachments attachments,
            AttachmentDesk desk,
            Submissions submissions,
            CurrentActor actors,
            RoutingContext routing) {
        this.attachments = attachments;
        this.desk = desk;
        this.submissions = submissions;
        this.actors = actors;
        this.routing = routing;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAttachments",
            summary = "Daftar lampiran",
            description = "Semua lampiran satu penyampaian, paling banyak 20.")
    @APIResponse(responseCode = "200", description = "Lampiran")
    public Page<AttachmentView> listAttachments(@RestPath UUID id) {
        Actor actor = actors.get();
        Submission submission = submissions.require(id, actor);
        List<AttachmentView> items = attachments.of(submission, actor).stream()
                .map(attachment -> AttachmentView.of(attachment, submission, actor))
                .toList();
        return new Page<>(items, null);
    }

    @GET
    @Path("/{attachmentId}")
    @Transactional
    @Operation(operationId = "getAttachment", summary = "Lihat lampiran", description = "Keterangan satu lampiran.")
    @APIResponse(responseCode = "200", description = "Keterangan lampiran")
    public AttachmentView getAttachment(@RestPath UUID id, @RestPath UUID attachmentId) {
        Actor actor = actors.get();
        Submission submission = submissions.require(id, actor);
        return AttachmentView.of(attachments.require(attachmentId, submission, actor), submission, actor);
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(
            operationId = "downloadAttachment",
            summary = "Unduh lampiran",
            description = "Isi berkas, selalu sebagai unduhan.")
    @APIResponse(
            responseCode = "200",
            description = "Isi berkas",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput downloadAttachment(@RestPath UUID id, @RestPath UUID attachmentId) throws IOException {
        Actor actor = actors.get();
        Attachment file = attachments.require(attachmentId, submissions.require(id, actor), actor);
        InputStream bytes = desk.open(file);
        routing.response()
                .putHeader("Content-Disposition", disposition(file.name))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Cache-Control", "private, no-store")
                .putHeader("ETag", '"' + file.sha256 + '"');
        return out -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
    }

    @PUT
    @Path("/{attachmentId}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_UPLOAD_SECONDS)
    @Operation(
            operationId = "putAttachment",
            summary = "Unggah lampiran",
            description =
                    "PDF, PNG, JPEG, WebP, MP4, MP3, CSV, XLSX atau DOCX; isinya yang menentukan, bukan nama berkasnya. Bagi mesin: berkas menjadi badan permintaan dengan Content-Type jenisnya atau application/octet-stream, keterangannya menjadi parameter; permintaan yang sama boleh diulang.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Tersimpan",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> putAttachment(
            @RestPath UUID id,
            @RestPath UUID attachmentId,
            @Parameter(description = "Nama berkas beserta akhirannya.", required = true, example = "infografis.png")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 150)
                    String name,
            @Parameter(description = "Teks pengganti; wajib untuk gambar.")
                    @QueryParam("altText")
                    @Size(max = 500)
                    @Nullable
                    String altText,
            @Parameter(description = "Keterangan.") @QueryParam("caption") @Size(max = 500) @Nullable String caption,
            @Parameter(description = "Pembuat atau pemegang hak.") @QueryParam("credit") @Size(max = 200) @Nullable
                    String credit,
            @Parameter(description = "Klasifikasi informasi.") @QueryParam("classification") @DefaultValue("BERKALA")
                    Classification classification,
            @Parameter(description = "Nomor urut butir mulai dari 0; kosong berarti seluruh laporan.")
                    @QueryParam("itemPosition")
                    @Min(0)
                    @Max(99)
                    @Nullable
                    Integer itemPosition,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String declared,
            InputStream body)
            throws IOException {
        Actor actor = actors.get();
        FileKind kind = FileKind.declared(declared == null ? "" : declared, name)
                .orElseThrow(
                        () -> Refusal.Invalid.because(
                                "file-type-not-allowed",
                                "#",
                                "Jenis berkas ini tidak diterima. Kirim PDF, PNG, JPEG, WebP, MP4, MP3, CSV, XLSX, atau DOCX."));
        if (!SENDERS.tryAcquire()) {
            throw new ServiceUnavailableException();
        }
        try {
            AttachmentDetails details =
                    new AttachmentDetails(name, altText, caption, credit, classification, itemPosition);
            AttachmentDesk.Received received = desk.put(id, attachmentId, body, kind, details, actor);
            Submission submission = submissions.require(id, actor);
            return RestResponse.ResponseBuilder.create(
                            received.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                            AttachmentView.of(received.attachment(), submission, actor))
                    .build();
        } finally {
            SENDERS.release();
        }
    }

    @POST
    @Path("/{attachmentId}/actions/remove")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.REVIEW_ANALYST})
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Hapus lampiran ini dari konsep?")
    @Operation(
            operationId = "removeAttachment",
            summary = "Hapus lampiran",
            description = "Hanya selama penyampaiannya masih konsep.")
    @APIResponse(responseCode = "204", description = "Terhapus")
    public void removeAttachment(@RestPath UUID id, @RestPath UUID attachmentId) {
        Actor actor = actors.get();
        Submission submission = submissions.require(id, actor);
        desk.remove(attachments.require(attachmentId, submission, actor), submission, actor);
    }

    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
