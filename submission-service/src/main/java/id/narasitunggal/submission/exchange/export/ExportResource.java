package id.narasitunggal.submission.exchange.export;

import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.exchange.ImportFormat;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.intake.SubmissionFilter;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exports over HTTP: what the lists show, whole and as a file. */
@Path("/api/v1/exports")
@Produces({ImportFormat.CSV_TYPE, ImportFormat.NDJSON_TYPE, ImportFormat.XLSX_TYPE})
@Authenticated
@Tag(
        name = "Ekspor",
        description = "Isi daftar sebagai berkas CSV, NDJSON, atau XLSX, dengan saringan dan keterbukaan yang sama.")
public class ExportResource {
    private static final String FORMAT = "Bentuk berkas; tanpa ini menurut tajuk Accept, lalu CSV.";

    /** Each holds a database connection while it is written; more at a time are asked to come back. */
    private static final Semaphore WRITING = new Semaphore(4);

    private final Exports exports;
    private final CurrentActor actors;
    private final RoutingContext routing;

    ExportResource(Exports exports, CurrentActor actors, RoutingContext routing) {
        this.exports = exports;
        this.actors = actors;
        this.routing = routing;
    }

    @GET
    @Path("/submissions")
    @Operation(
            operationId = "exportSubmissions",
            summary = "Ekspor penyampaian",
            description =
                    "Satu baris per penyampaian, tanpa isi butirnya. Kirim ETag sebagai If-None-Match untuk menghemat.")
    @APIResponse(
            responseCode = "200",
            description = "Berkas",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag itu")
    public Response exportSubmissions(
            @BeanParam @Valid SubmissionFilter filter,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable ExportFormat format,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return answer(exports.submissions(filter, actors.get()), format, known);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "exportFigures",
            summary = "Ekspor angka",
            description = "Satu baris per angka dengan metadatanya. Informasi yang dikecualikan tidak pernah ikut.")
    @APIResponse(
            responseCode = "200",
            description = "Berkas",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag itu")
    public Response exportFigures(
            @BeanParam @Valid SubmissionFilter filter,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable ExportFormat format,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return answer(exports.figures(filter, actors.get()), format, known);
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "exportItems",
            summary = "Ekspor butir",
            description =
                    "Satu baris per butir dengan seluruh rinciannya. Informasi yang dikecualikan tidak pernah ikut.")
    @APIResponse(
            responseCode = "200",
            description = "Berkas",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag itu")
    public Response exportItems(
            @BeanParam @Valid SubmissionFilter filter,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable ExportFormat format,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return answer(exports.items(filter, actors.get()), format, known);
    }

    @GET
    @Path("/reporting-duties")
    @Operation(
            operationId = "exportReportingDuties",
            summary = "Ekspor tagihan",
            description = "Satu baris per tagihan dengan hasilnya saat ini.")
    @APIResponse(
            responseCode = "200",
            description = "Berkas",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag itu")
    public Response exportReportingDuties(
            @BeanParam @Valid DutyFilter filter,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable ExportFormat format,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return answer(exports.duties(filter, actors.get()), format, known);
    }

    private Response answer(ExportQuery query, @Nullable ExportFormat wanted, @Nullable String known) {
        ExportFormat format = wanted == null ? accepted() : wanted;
        if (!WRITING.tryAcquire()) {
            throw new ServiceUnavailableException();
        }
        Exports.Exported exported;
        try {
            exported = exports.write(query, format, known);
        } finally {
            WRITING.release();
        }
        java.nio.file.Path file = exported.file();
        if (file == null) {
            return Response.notModified().header("ETag", exported.etag()).build();
        }
        routing.addEndHandler(sent -> routing.vertx().fileSystem().delete(file.toString()));
        StreamingOutput content = out -> Files.copy(file, out);
        return Response.ok(content)
                .type(format.mediaType())
                .header("ETag", exported.etag())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + query.name() + "." + format.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private ExportFormat accepted() {
        String accepted = routing.request().getHeader("Accept");
        String first = accepted == null ? "" : accepted.strip();
        for (ExportFormat format : ExportFormat.values()) {
            if (first.startsWith(format.mediaType())) {
                return format;
            }
        }
        return ExportFormat.CSV;
    }
}
