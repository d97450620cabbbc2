package id.narasitunggal.submission.receipt;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.intake.Timeliness;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Receipts over HTTP: for machines as JSON, for people as a page to print. */
@Path("/api/v1/submissions")
@Authenticated
@Tag(name = "Tanda terima", description = "Tanda terima bertanda tangan untuk setiap revisi yang disampaikan.")
public class ReceiptResource {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH.mm.ss 'WIB'", Locale.forLanguageTag("id"))
            .withZone(ZoneId.of("Asia/Jakarta"));

    private final ReceiptDesk desk;
    private final CurrentActor actors;
    private final Template page;

    ReceiptResource(ReceiptDesk desk, CurrentActor actors, @Location("receipt/receipt.html") Template page) {
        this.desk = desk;
        this.actors = actors;
        this.page = page;
    }

    @GET
    @Path("/{id}/receipt")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "getReceipt",
            summary = "Tanda terima",
            description =
                    "Nomor, waktu, ketepatan waktu, dan sidik isi, ditandatangani. Tanda terima satu revisi tidak pernah berubah.")
    @APIResponse(responseCode = "200", description = "Tanda terima")
    @APIResponse(responseCode = "409", description = "Belum disampaikan")
    public ReceiptView getReceipt(@RestPath UUID id) {
        return desk.of(id, actors.get());
    }

    @GET
    @Path("/{id}/receipt/page")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(
            operationId = "getReceiptPage",
            summary = "Tanda terima untuk dicetak",
            description = "Isi yang sama sebagai halaman HTML.")
    @APIResponse(
            responseCode = "200",
            description = "Halaman tanda terima",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Belum disampaikan")
    public RestResponse<String> getReceiptPage(@RestPath UUID id) {
        ReceiptView receipt = desk.of(id, actors.get());
        String html = page.data("receipt", receipt)
                .data("statement", receipt.statement())
                .data("receivedAt", text(receipt.statement().receivedAt()))
                .data("timeliness", word(receipt.statement().timeliness()))
                .data("issuedAt", text(receipt.issuedAt()))
                .render();
        return RestResponse.ResponseBuilder.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String word(Timeliness timeliness) {
        return switch (timeliness) {
            case ON_TIME -> "Tepat waktu";
            case WITHIN_GRACE -> "Dalam masa tenggang";
            case LATE -> "Terlambat";
            case NOT_DUE -> "Tanpa batas waktu";
        };
    }

    private static String text(Instant at) {
        return TIME.format(at);
    }
}
