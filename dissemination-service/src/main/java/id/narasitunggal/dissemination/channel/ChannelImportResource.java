package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many channels at once over HTTP. */
@Path("/api/v1/channel-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
@Tag(name = "Kanal")
public class ChannelImportResource {
    private final ChannelRows rows;
    private final ChannelImporter importer;
    private final CurrentActor actors;

    ChannelImportResource(ChannelRows rows, ChannelImporter importer, CurrentActor actors) {
        this.rows = rows;
        this.importer = importer;
        this.actors = actors;
    }

    @POST
    @Consumes("text/csv")
    @Transactional
    @Operation(
            operationId = "importChannelsCsv",
            summary = "Impor kanal (CSV)",
            description =
                    "Tabel CSV, paling banyak 2.000 baris, kolom bernama seperti isian pendaftaran. Platform dan nama akun menentukan kanalnya: berkas yang sama boleh dikirim ulang. Baris yang keliru disebut satu per satu dan tidak menggugurkan yang sah. Bagi mesin: dryRun=true hanya memeriksa.")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "Hasil per baris")
    public ChannelImport importChannelsCsv(
            @Parameter(description = "Hanya memeriksa, tanpa menyimpan.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @NotNull byte[] file) {
        return importer.take(rows.csv(file), dryRun, actors.get());
    }

    @POST
    @Path("/ndjson")
    @Consumes("application/x-ndjson")
    @Transactional
    @Operation(
            operationId = "importChannelsNdjson",
            summary = "Impor kanal (NDJSON)",
            description =
                    "Satu objek JSON per baris, isinya seperti pendaftaran kanal; paling banyak 2.000 baris. Aturannya sama dengan impor CSV.")
    @RequestBody(content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "Hasil per baris")
    public ChannelImport importChannelsNdjson(
            @Parameter(description = "Hanya memeriksa, tanpa menyimpan.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @NotNull byte[] file) {
        return importer.take(rows.ndjson(file), dryRun, actors.get());
    }
}
