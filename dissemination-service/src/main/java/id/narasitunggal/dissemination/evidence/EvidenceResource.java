package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.placement.EvidenceKind;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** The files of a placement over HTTP. Bytes stream in and out; nothing is ever shown in place. */
@Path("/api/v1/placements/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(name = "Bukti penayangan", description = "Berkas yang menunjukkan penayangan yang tidak berupa halaman.")
public class EvidenceResource {
    private static final int LONGEST_UPLOAD_SECONDS = 1_800;

    /** Slow senders may not take every worker: the others keep answering. */
    private static final Semaphore SENDERS = new Semaphore(8);

    private final EvidenceFiles files;
    private final EvidenceDesk desk;
    private final Placements placements;
    private final CurrentActor actors;
    private final RoutingContext routing;

    EvidenceResource(
            EvidenceFiles files,
            EvidenceDesk desk,
            Placements placements,
            CurrentActor actors,
            RoutingContext routing) {
        this.files = files;
        this.desk = desk;
        this.placements = placements;
        this.actors = actors;
        this.routing = routing;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvidence",
            summary = "Daftar bukti",
            description = "Semua berkas bukti satu penayangan, paling banyak 10.")
    @APIResponse(responseCode = "200", description = "Bukti")
    public Page<EvidenceView> listEvidence(@RestPath UUID id) {
        Actor actor = actors.get();
        return new Page<>(files.of(placement(id, actor), actor), null);
    }

    @GET
    @Path("/{evidenceId}")
    @Transactional
    @Operation(operationId = "getEvidence", summary = "Lihat bukti", description = "Keterangan satu berkas bukti.")
    @APIResponse(responseCode = "200", description = "Keterangan bukti")
    public EvidenceView getEvidence(@RestPath UUID id, @RestPath UUID evidenceId) {
        Actor actor = actors.get();
        return files.view(evidenceId, placement(id, actor), actor);
    }

    @GET
    @Path("/{evidenceId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(
            operationId = "downloadEvidence",
            summary = "Unduh bukti",
            description = "Isi berkas, selalu sebagai unduhan.")
    @APIResponse(
            responseCode = "200",
            description = "Isi berkas",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput downloadEvidence(@RestPath UUID id, @RestPath UUID evidenceId) throws IOException {
        EvidenceFiles.Stored file = files.stored(evidenceId, placement(id, actors.get()));
        InputStream bytes = desk.open(file);
        routing.response()
                .putHeader("Content-Disposition", disposition(file.name()))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Cache-Control", "private, no-store")
                .putHeader("ETag", '"' + file.sha256() + '"');
        return out -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
    }

    @PUT
    @Path("/{evidenceId}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_UPLOAD_SECONDS)
    @Operation(
            operationId = "putEvidence",
            summary = "Unggah bukti",
            description =
                    "Gambar (PNG, JPEG, WebP) dan PDF paling besar 10 MiB, rekaman suara (MP3, M4A, OGG, WAV) paling besar 25 MiB, video (MP4) paling besar 50 MiB; yang menentukan jenisnya adalah isinya. Waktu dan letak yang dicatat kamera dalam berkas dibandingkan dengan keterangan; letaknya sendiri tidak disimpan, hanya jaraknya. Hanya selama penayangannya belum diputuskan. Bagi mesin: berkas menjadi badan permintaan, keterangannya menjadi parameter; permintaan yang sama boleh diulang.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Tersimpan",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> putEvidence(
            @RestPath UUID id,
            @RestPath UUID evidenceId,
            @Parameter(description = "Jenis bukti.", required = true) @QueryParam("kind") @NotNull EvidenceKind kind,
            @Parameter(description = "Nama berkas beserta akhirannya.", required = true, example = "baliho.jpg")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 150)
                    String name,
            @Parameter(
                            description = "Kapan gambar atau rekaman diambil, dengan zona waktu.",
                            required = true,
                            example = "2026-10-12T09:30:00+07:00")
                    @QueryParam("capturedAt")
                    @NotBlank
                    @Size(max = 40)
                    String capturedAt,
            @Parameter(description = "Di mana gambar atau rekaman diambil.", required = true)
                    @QueryParam("place")
                    @NotBlank
                    @Size(max = 500)
                    String place,
            @Parameter(description = "Lintang.")
                    @QueryParam("latitude")
                    @DecimalMin("-90")
                    @DecimalMax("90")
                    @Digits(integer = 3, fraction = 5)
                    @Nullable
                    BigDecimal latitude,
            @Parameter(description = "Bujur.")
                    @QueryParam("longitude")
                    @DecimalMin("-180")
                    @DecimalMax("180")
                    @Digits(integer = 3, fraction = 5)
                    @Nullable
                    BigDecimal longitude,
            @Parameter(description = "Keterangan.") @QueryParam("note") @Size(max = 1000) @Nullable String note,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String declared,
            InputStream body)
            throws IOException {
        Actor actor = actors.get();
        FileKind fileKind = FileKind.declared(declared == null ? "" : declared, name)
                .orElseThrow(() -> Refusal.Invalid.because(
                        "file-type-not-allowed",
                        "#",
                        "Jenis berkas ini tidak diterima. Kirim PDF, PNG, JPEG, WebP, MP3, M4A, OGG, WAV, atau MP4."));
        if (!SENDERS.tryAcquire()) {
            throw new ServiceUnavailableException();
        }
        try {
            EvidenceDetails details = new EvidenceDetails(
                    kind,
                    name,
                    instant(capturedAt),
                    place.strip(),
                    latitude,
                    longitude,
                    note == null ? null : note.strip());
            boolean isNew = desk.put(id, evidenceId, body, fileKind, details, actor);
            return RestResponse.ResponseBuilder.create(
                            isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                            files.view(evidenceId, placement(id, actor), actor))
                    .build();
        } finally {
            SENDERS.release();
        }
    }

    private UUID placement(UUID id, Actor actor) {
        return placements.view(id, actor).id();
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw Refusal.Invalid.parameter(
                    "capturedAt", "Tulis tanggal, jam, dan zona waktunya, misalnya 2026-10-12T09:30:00+07:00.");
        }
    }

    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
