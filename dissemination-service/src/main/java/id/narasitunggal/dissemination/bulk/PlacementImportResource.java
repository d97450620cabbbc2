package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.ui.Ui;
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

/** Many placements at once over HTTP: a file in, a job out, and a word on every row. */
@Path("/api/v1/placement-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.AUDITOR
})
@Tag(
        name = "Impor penayangan",
        description = "Laporan penayangan dalam jumlah banyak dari berkas CSV, XLSX, atau NDJSON.")
@Ui.Resource(label = "Impor penayangan", duty = Ui.Duty.DISSEMINATION, order = 83)
public class PlacementImportResource {
    private final ImportDesk desk;
    private final PlacementImports imports;
    private final CurrentActor actors;

    PlacementImportResource(ImportDesk desk, PlacementImports imports, CurrentActor actors) {
        this.desk = desk;
        this.imports = imports;
        this.actors = actors;
    }

    @PUT
    @Path("/{id}")
    @Consumes({ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE, ImportFormat.NDJSON_TYPE})
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Transactional
    @Operation(
            operationId = "putPlacementImport",
            summary = "Kirim berkas penayangan",
            description =
                    "Paling besar 5 MiB dan 5.000 baris; kolom bernama seperti isian laporan penayangan, ditambah key (kunci pilihan Anda) dan, sebagai ganti ID kanal, platform beserta handle. Kunci menentukan penayangannya: berkas yang sama boleh dikirim ulang. Baris dikerjakan sesudahnya; baris yang keliru disebut satu per satu dan tidak menggugurkan yang sah. Sel berisi rumus ditolak. Bagi mesin: dryRun=true hanya memeriksa.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ImportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ImportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ImportFormat.NDJSON_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Berkas diterima, sekarang atau sebelumnya",
            content = @Content(schema = @Schema(implementation = PlacementImportView.class)))
    public RestResponse<PlacementImportView> putPlacementImport(
            @RestPath UUID id,
            @Parameter(description = "Hanya memeriksa, tanpa menyimpan.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @NotNull byte[] file) {
        Actor actor = actors.get();
        desk.put(id, ImportFormat.of(type), dryRun, file, actor);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, imports.view(id, actor))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPlacementImports",
            summary = "Daftar impor penayangan",
            description = "Yang terakhir diterima lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman impor")
    public Page<PlacementImportView> listPlacementImports(@BeanParam @Valid PageRequest page) {
        return imports.page(page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getPlacementImport",
            summary = "Lihat impor penayangan",
            description = "Kemajuan dan jumlah baris menurut hasilnya.")
    @APIResponse(responseCode = "200", description = "Impor")
    public PlacementImportView getPlacementImport(@RestPath UUID id) {
        return imports.view(id, actors.get());
    }

    @GET
    @Path("/{id}/rows")
    @Transactional
    @Operation(
            operationId = "listPlacementImportRows",
            summary = "Hasil tiap baris",
            description = "Menurut urutan berkas; setiap baris yang ditolak disebut letak dan sebabnya.")
    @APIResponse(responseCode = "200", description = "Satu halaman hasil")
    public Page<PlacementImportRowView> listPlacementImportRows(
            @RestPath UUID id,
            @Parameter(description = "Hanya baris dengan hasil ini.") @QueryParam("outcome") @Nullable
                    RowOutcome outcome,
            @BeanParam @Valid PageRequest page) {
        return imports.rows(id, outcome, page, actors.get());
    }
}
