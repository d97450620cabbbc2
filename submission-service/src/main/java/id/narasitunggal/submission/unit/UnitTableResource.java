package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The registry as a table over HTTP. */
@Path("/api/v1/units/table")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instansi")
public class UnitTableResource {
    private final UnitExport export;
    private final UnitImporter importer;
    private final CurrentActor actors;

    UnitTableResource(UnitExport export, UnitImporter importer, CurrentActor actors) {
        this.export = export;
        this.importer = importer;
        this.actors = actors;
    }

    @GET
    @Produces("text/csv")
    @Operation(
            operationId = "exportUnits",
            summary = "Ekspor registri",
            description = "Semua instansi dengan nama dan kode hari ini sebagai CSV, kolom yang sama dengan impor.")
    @APIResponse(
            responseCode = "200",
            description = "Tabel CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> exportUnits() {
        Actor actor = actors.get();
        StreamingOutput table = out -> export.write(out, actor);
        return RestResponse.ResponseBuilder.ok(table)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"instansi.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "importUnits",
            summary = "Impor registri",
            description =
                    "Tabel CSV, paling banyak 2.000 baris. Baris yang keliru disebut satu per satu dan tidak menggugurkan yang sah. Bagi mesin: dryRun=true hanya memeriksa.")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "Hasil per baris")
    public UnitImport importUnits(
            @Parameter(description = "Hanya memeriksa, tanpa menyimpan.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @NotNull byte[] table) {
        return importer.take(table, dryRun, actors.get());
    }
}
