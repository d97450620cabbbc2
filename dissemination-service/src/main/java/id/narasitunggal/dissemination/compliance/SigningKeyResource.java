package id.narasitunggal.dissemination.compliance;

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

/** The public keys by which anybody may check the signature of a report. */
@Path("/api/v1/report-signing-keys")
@Tag(name = "Laporan bulanan")
public class SigningKeyResource {
    private final SigningKey key;

    SigningKeyResource(SigningKey key) {
        this.key = key;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getReportSigningKeys",
            summary = "Kunci publik laporan",
            description = "Himpunan kunci publik (JWKS) untuk memeriksa tanda tangan laporan bulanan.")
    @APIResponse(
            responseCode = "200",
            description = "Himpunan kunci publik",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String getReportSigningKeys() {
        return key.publicKeys();
    }
}
