package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
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
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String JWS = "application/jose";
    private static final String ZIP = "application/zip";

    private final ReportArchive archive;
    private final DocumentShelf shelf;
    private final DossierPacker packer;
    private final CurrentActor actors;

    ReportDocumentResource(ReportArchive archive, DocumentShelf shelf, DossierPacker packer, CurrentActor actors) {
        this.archive = archive;
        this.shelf = shelf;
        this.packer = packer;
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
    public RestResponse<StreamingOutput> getMonthlyReportJson(@RestPath UUID id) {
        return answer(id, DocumentFormat.JSON);
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
    public RestResponse<StreamingOutput> getMonthlyReportHtml(@RestPath UUID id) {
        return answer(id, DocumentFormat.HTML);
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
    public RestResponse<StreamingOutput> getMonthlyReportPdf(@RestPath UUID id) {
        return answer(id, DocumentFormat.PDF);
    }

    @GET
    @Path("/document.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "getMonthlyReportSpreadsheet",
            summary = "Lampiran (XLSX)",
            description = "Setiap tabel dan lampiran pada lembar tersendiri, dengan sel berjenis dan penyaring.")
    @APIResponse(
            responseCode = "200",
            description = "Buku kerja",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getMonthlyReportSpreadsheet(@RestPath UUID id) {
        return answer(id, DocumentFormat.XLSX);
    }

    @GET
    @Path("/document.csv")
    @Produces(CSV)
    @Operation(
            operationId = "getMonthlyReportRows",
            summary = "Baris instansi (CSV)",
            description = "Satu baris tiap instansi: baris di balik setiap angka laporan.")
    @APIResponse(
            responseCode = "200",
            description = "Baris instansi",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> getMonthlyReportRows(@RestPath UUID id) {
        return answer(id, DocumentFormat.CSV);
    }

    @GET
    @Path("/document.notes.json")
    @Produces(JSON)
    @Operation(
            operationId = "getMonthlyReportSignedNotes",
            summary = "Catatan yang ditandatangani",
            description =
                    "Catatan di samping angka versi ini sebagaimana ditandatangani; sidiknya ada di dalam tanda tangan. Ada setelah laporan ditandatangani.")
    @APIResponse(
            responseCode = "200",
            description = "Catatan",
            content =
                    @Content(
                            mediaType = JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReportNote.class)))
    public RestResponse<StreamingOutput> getMonthlyReportSignedNotes(@RestPath UUID id) {
        return answer(id, DocumentFormat.NOTES);
    }

    @GET
    @Path("/document.jws")
    @Produces(JWS)
    @Operation(
            operationId = "getMonthlyReportSignature",
            summary = "Tanda tangan (JWS)",
            description =
                    "Tanda tangan terpisah (RFC 7515, Ed25519) atas data JSON kanonik, dengan sidik setiap dokumen dan catatan di kepalanya; ada setelah laporan ditandatangani.")
    @APIResponse(
            responseCode = "200",
            description = "Tanda tangan",
            content = @Content(mediaType = JWS, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> getMonthlyReportSignature(@RestPath UUID id) {
        return answer(id, DocumentFormat.JWS);
    }

    @GET
    @Path("/dossier.zip")
    @Produces(ZIP)
    @Operation(
            operationId = "getMonthlyReportDossier",
            summary = "Berkas lengkap (ZIP)",
            description =
                    "Semua dokumen, tanda tangan, dan kunci publiknya; perintah deploy/verify-report memeriksanya tanpa jaringan.")
    @APIResponse(
            responseCode = "200",
            description = "Berkas lengkap",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> getMonthlyReportDossier(@RestPath UUID id) {
        ReportArchive.Dossier dossier = archive.dossier(id, actors.get());
        return answer(out -> packer.pack(dossier, out), ZIP, dossier.name());
    }

    private RestResponse<StreamingOutput> answer(UUID id, DocumentFormat format) {
        ReportArchive.Filed filed = archive.document(id, format, actors.get());
        RestResponse<StreamingOutput> answer =
                answer(out -> shelf.copy(filed.document(), out), format.mediaType, filed.name());
        answer.getHeaders().putSingle("ETag", "\"" + filed.document().sha256() + "\"");
        answer.getHeaders().putSingle("Content-Length", filed.document().size());
        return answer;
    }

    private static RestResponse<StreamingOutput> answer(StreamingOutput content, String mediaType, String name) {
        return RestResponse.ResponseBuilder.ok(content, mediaType)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
