package id.narasitunggal.submission.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of receipts over HTTP, for everybody who holds one. */
@Path("/api/v1/receipt-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tanda terima")
public class ReceiptKeyResource {
    private final SigningKeys keys;

    ReceiptKeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReceiptKeys",
            summary = "Kunci tanda terima",
            description =
                    "Kunci publik untuk memeriksa tanda terima, sebagai himpunan JWK (RFC 7517). Terbuka bagi siapa pun.")
    @APIResponse(
            responseCode = "200",
            description = "Himpunan JWK",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String listReceiptKeys() {
        return keys.published();
    }
}
