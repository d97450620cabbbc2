package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import java.io.InputStream;
import java.net.URI;
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

/** Imports over HTTP: a file in, a job out, and a report on every row. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Impor",
        description = "Penyampaian dalam jumlah banyak dari berkas NDJSON, CSV, atau XLSX, dengan hasil per baris.")
@Ui.Resource(label = "Impor", duty = Ui.Duty.DATA, order = 60)
public class ImportResource {
    /** A slow sender holds a thread; more than this at a time are asked to come back. */
    private static final Semaphore RECEIVING = new Semaphore(6);

    private final ImportDesk desk;
    private final DataImports imports;
    private final CurrentActor actors;

    ImportResource(ImportDesk desk, DataImports imports, CurrentActor actors) {
        this.desk = desk;
        this.imports = imports;
        this.actors = actors;
    }

    @POST
    @Consumes({ImportFormat.NDJSON_TYPE, ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE})
    @RolesAllowed(Role.UNIT_CONTRIBUTOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(
            operationId = "createImport",
            summary = "Kirim berkas impor",
            description =
                    "Berkas paling besar 20 MiB dan 50.000 baris; susunan kolom ada pada templat. Jawaban datang segera, baris disimpan sesudahnya: kemajuan dan hasil tiap baris tampil pada impornya. Baris yang benar disimpan walau ada baris lain yang ditolak. Berkas yang sama boleh dikirim ulang: yang sudah ada tidak berubah. Bagi mesin: kemajuannya ada pada `/imports/{id}`, hasil tiap baris pada `/imports/{id}/rows`.")
    @APIResponse(
            responseCode = "202",
            description = "Berkas diterima",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> createImport(
            @Parameter(description = "Uji coba: semua diperiksa seperti sungguhan, tidak ada yang disimpan.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description =
                                    "Sampaikan langsung. Penyampaian yang salah satu barisnya ditolak tetap disimpan sebagai konsep.")
                    @QueryParam("submit")
                    @DefaultValue("false")
                    boolean submit,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = ImportFormat.NDJSON_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ImportFormat.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ImportFormat.XLSX_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        return receive(new ImportDesk.Wish(UUID.randomUUID(), ImportFormat.of(type), dryRun, submit), body);
    }

    @PUT
    @Path("/{id}")
    @Consumes({ImportFormat.NDJSON_TYPE, ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE})
    @RolesAllowed(Role.UNIT_CONTRIBUTOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(
            operationId = "putImport",
            summary = "Kirim berkas impor dengan ID pilihan klien",
            description =
                    "Seperti mengirim tanpa ID, tetapi permintaan yang sama boleh diulang tanpa membuat impor kedua.")
    @APIResponse(
            responseCode = "202",
            description = "Berkas diterima, sekarang atau sebelumnya",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> putImport(
            @RestPath UUID id,
            @Parameter(description = "Uji coba: semua diperiksa seperti sungguhan, tidak ada yang disimpan.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Sampaikan langsung.") @QueryParam("submit") @DefaultValue("false") boolean submit,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = ImportFormat.NDJSON_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ImportFormat.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ImportFormat.XLSX_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        return receive(new ImportDesk.Wish(id, ImportFormat.of(type), dryRun, submit), body);
    }

    private RestResponse<ImportView> receive(ImportDesk.Wish wish, InputStream body) {
        Actor actor = actors.get();
        if (!RECEIVING.tryAcquire()) {
            throw new ServiceUnavailableException();
        }
        try (IncomingFile file = IncomingFile.receive(body)) {
            desk.inspect(wish.format(), file);
            ImportView kept = desk.keep(wish, file, actor);
            return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, kept)
                    .location(URI.create("/api/v1/imports/" + kept.id()))
                    .build();
        } finally {
            RECEIVING.release();
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listImports", summary = "Daftar impor", description = "Yang terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman impor")
    public Page<ImportView> listImports(@BeanParam @Valid ImportFilter filter, @BeanParam @Valid PageRequest page) {
        return imports.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getImport",
            summary = "Lihat impor",
            description = "Kemajuan dan jumlah baris menurut hasilnya.")
    @APIResponse(responseCode = "200", description = "Impor")
    public ImportView getImport(@RestPath UUID id) {
        return imports.require(id, actors.get());
    }

    @GET
    @Path("/{id}/rows")
    @Transactional
    @Operation(
            operationId = "listImportRows",
            summary = "Hasil tiap baris",
            description = "Menurut urutan berkas; setiap baris yang ditolak disebut letak dan sebabnya.")
    @APIResponse(responseCode = "200", description = "Satu halaman hasil")
    public Page<ImportRowView> listImportRows(
            @RestPath UUID id,
            @Parameter(description = "Hanya baris dengan hasil ini.") @QueryParam("outcome") @Nullable
                    RowOutcome outcome,
            @BeanParam @Valid PageRequest page) {
        return imports.rows(id, outcome, page, actors.get());
    }

    @GET
    @Path("/template.csv")
    @Produces(ImportFormat.CSV_TYPE)
    @Operation(
            operationId = "getImportTemplateCsv",
            summary = "Unduh templat CSV",
            description = "Baris judul kolom, UTF-8 dengan penanda urutan bita.")
    @APIResponse(
            responseCode = "200",
            description = "Templat",
            content =
                    @Content(
                            mediaType = ImportFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getImportTemplateCsv() {
        return attachment(ImportTemplate.csv(), "templat-impor.csv");
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFormat.XLSX_TYPE)
    @Operation(
            operationId = "getImportTemplateXlsx",
            summary = "Unduh templat XLSX",
            description = "Lembar pertama untuk data, lembar kedua menjelaskan tiap kolom.")
    @APIResponse(
            responseCode = "200",
            description = "Templat",
            content =
                    @Content(
                            mediaType = ImportFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getImportTemplateXlsx() {
        return attachment(ImportTemplate.xlsx(), "templat-impor.xlsx");
    }

    private static RestResponse<byte[]> attachment(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
