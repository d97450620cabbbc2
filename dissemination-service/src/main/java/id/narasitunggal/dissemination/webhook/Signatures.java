package id.narasitunggal.dissemination.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Signs a message in every way its receiver may verify: with its secret, with the former one for a day, with the keys of the house. */
@ApplicationScoped
class Signatures {
    private final SecretSeal seal;
    private final SenderKey key;

    Signatures(SecretSeal seal, SenderKey key) {
        this.seal = seal;
        this.key = key;
    }

    /** The value of {@code webhook-signature}. */
    String over(Delivery delivery, String messageId, long timestamp) {
        String content = messageId + "." + timestamp + "." + delivery.payload();
        List<String> signatures = new ArrayList<>();
        for (String sealed : delivery.sealedSecrets()) {
            signatures.add(seal.opened(delivery.webhookId(), sealed).signature(content));
        }
        signatures.addAll(key.signatures(content));
        return String.join(" ", signatures);
    }
}
