package id.narasitunggal.dissemination.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public halves of the keys that sign messages: a JWK Set whose keys also stand in the form of Standard Webhooks. */
@Schema(name = "WebhookSigningKeys", description = "Himpunan kunci publik (JWKS) untuk memeriksa tanda tangan v1a.")
public record WebhookSigningKeys(List<PublicKey> keys) {

    /** One key, as JWK (RFC 8037) and as the libraries of Standard Webhooks take it. */
    @Schema(name = "WebhookSigningKey", description = "Satu kunci publik Ed25519.")
    public record PublicKey(
            @Schema(title = "Jenis kunci") String kty,
            @Schema(title = "Kurva") String crv,
            @Schema(title = "Kegunaan") String use,
            @Schema(title = "Algoritma") String alg,
            @Schema(title = "ID kunci") String kid,
            @Schema(title = "Titik kurva, base64url") String x,

            @Schema(title = "Kunci publik menurut Standard Webhooks", examples = "whpk_…")
            @JsonProperty("standard_webhooks")
            String standardWebhooks) {}
}
