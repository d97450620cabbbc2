package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.monitoring.MentionFile;
import id.narasitunggal.narrative.monitoring.RowOutcome;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
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

/** Many reports at once over HTTP: a file in, a job out, and a word on every row. */
@Path("/api/v1/mention-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.MONITORING_ANALYST,
    Role.REVIEW_ANALYST,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.REPORT_OFFICER,
    Role.AUDITOR
})
@Tag(name = "Impor pantauan", description = "Pantauan media dalam jumlah banyak; berkas dikerjakan sesudah diterima.")
@Ui.Resource(label = "Impor pantauan", duty = Ui.Duty.REVIEW, order = 41)
public class DeliveryResource {
    private final DeliveryDesk desk;
    private final Deliveries deliveries;
    private final CurrentActor actors;

    DeliveryResource(DeliveryDesk desk, Deliveries deliveries, CurrentActor actors) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.actors = actors;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MentionFile.CSV, MentionFile.NDJSON})
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Transactional
    @Operation(
            operationId = "putMentionImport",
            summary = "Kirim berkas pantauan",
            description =
                    "CSV dengan judul kolom seperti isian pencatatan berita, atau satu objek JSON per baris; paling banyak 50.000 baris dan 20 MiB. Baris dikerjakan sesudahnya; baris yang keliru disebut satu per satu dan tidak menggugurkan yang sah. Berkas yang sama boleh dikirim ulang.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MentionFile.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MentionFile.NDJSON, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Berkas diterima, sekarang atau sebelumnya",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public RestResponse<DeliveryView> putMentionImport(
            @RestPath UUID id,
            @Parameter(description = "Uji coba: semua diperiksa, tidak ada yang dicatat.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @NotNull byte[] file) {
        String mediaType = MentionFile.isTable(type) ? MentionFile.CSV : MentionFile.NDJSON;
        DeliveryView kept = desk.put(id, mediaType, dryRun, file, actors.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, kept)
                .location(URI.create("/api/v1/mention-imports/" + kept.id()))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMentionImports",
            summary = "Daftar impor pantauan",
            description = "Yang terakhir diterima lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman impor")
    public Page<DeliveryView> listMentionImports(@BeanParam @Valid PageRequest page) {
        return deliveries.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getMentionImport",
            summary = "Lihat impor pantauan",
            description = "Kemajuan dan jumlah baris menurut hasilnya.")
    @APIResponse(responseCode = "200", description = "Impor")
    public DeliveryView getMentionImport(@RestPath UUID id) {
        return deliveries.require(id, actors.get());
    }

    @GET
    @Path("/{id}/rows")
    @Transactional
    @Operation(
            operationId = "listMentionImportRows",
            summary = "Hasil tiap baris",
            description = "Menurut urutan berkas; setiap baris yang ditolak disebut letak dan sebabnya.")
    @APIResponse(responseCode = "200", description = "Satu halaman hasil")
    public Page<DeliveryRowView> listMentionImportRows(
            @RestPath UUID id,
            @Parameter(description = "Hanya baris dengan hasil ini.") @QueryParam("outcome") @Nullable
                    RowOutcome outcome,
            @BeanParam @Valid PageRequest page) {
        return deliveries.rows(id, outcome, page, actors.get());
    }
}
