package id.narasitunggal.dissemination.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys by which any receiver may check the signature of a message. */
@Path("/api/v1/webhook-signing-keys")
@Tag(name = "Webhook")
public class WebhookSigningKeysResource {
    private final SenderKey key;

    WebhookSigningKeysResource(SenderKey key) {
        this.key = key;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWebhookSigningKeys",
            summary = "Kunci publik webhook",
            description =
                    "Kunci Ed25519 untuk memeriksa tanda tangan `v1a,…` pada `webhook-signature` (Standard Webhooks). Kosong bila tidak dipasang.")
    @APIResponse(responseCode = "200", description = "Himpunan kunci publik")
    public WebhookSigningKeys getWebhookSigningKeys() {
        return new WebhookSigningKeys(key.publicKeys());
    }
}
