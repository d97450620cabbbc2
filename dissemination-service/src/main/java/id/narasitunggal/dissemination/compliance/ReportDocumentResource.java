package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of a report over HTTP: the bytes that were filed. */
@Path("/api/v1/monthly-reports/{id}")
@RolesAllowed({Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.LEADERSHIP_READER, Role.AUDITOR})
@Tag(name = "Laporan bulanan")
public class ReportDocumentResource {
    private static final String JSON = "application/json";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PDF = "application/pdf";

    private final ReportArchive archive;
    private final CurrentActor actors;

    ReportDocumentResource(ReportArchive archive, CurrentActor actors) {
        this.archive = archive;
        this.actors = actors;
    }

    @GET
    @Path("/document.json")
    @Produces(JSON)
    @Operation(
            operationId = "getMonthlyReportJson",
            summary = "Data laporan (JSON kanonik)",
            description =
                    "Seluruh masukan dan angka laporan menurut RFC 8785; SHA-256 berkas ini adalah sidik data laporan.")
    @APIResponse(
            responseCode = "200",
            description = "Data laporan",
            content = @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> getMonthlyReportJson(@RestPath UUID id) {
        return answer(id, DocumentFormat.JSON, JSON);
    }

    @GET
    @Path("/document.html")
    @Produces(HTML)
    @Operation(
            operationId = "getMonthlyReportHtml",
            summary = "Laporan (HTML)",
            description = "Dapat dibaca di telepon genggam, tanpa skrip.")
    @APIResponse(
            responseCode = "200",
            description = "Laporan",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> getMonthlyReportHtml(@RestPath UUID id) {
        return answer(id, DocumentFormat.HTML, HTML);
    }

    @GET
    @Path("/document.pdf")
    @Produces(PDF)
    @Operation(
            operationId = "getMonthlyReportPdf",
            summary = "Laporan (PDF)",
            description = "PDF bertanda struktur (PDF/UA), huruf tertanam.")
    @APIResponse(
            responseCode = "200",
            description = "Laporan",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getMonthlyReportPdf(@RestPath UUID id) {
        return answer(id, DocumentFormat.PDF, PDF);
    }

    private RestResponse<byte[]> answer(UUID id, DocumentFormat format, String mediaType) {
        ReportArchive.Document document = archive.document(id, format, actors.get());
        String file = document.name() + "." + format.name().toLowerCase(java.util.Locale.ROOT);
        return RestResponse.ResponseBuilder.ok(document.content(), mediaType)
                .header("ETag", "\"" + CanonicalJson.sha256(document.content()) + "\"")
                .header("Content-Disposition", "inline; filename=\"" + file + "\"")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
