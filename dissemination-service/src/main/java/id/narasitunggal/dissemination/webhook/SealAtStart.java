package id.narasitunggal.dissemination.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals at each start what an earlier version kept in the open, or what an earlier key sealed. Afterwards the old key is needed by
 * nobody; a message of a destination whose secret stays unsealed is not sent.
 */
@ApplicationScoped
class SealAtStart {
    private static final Logger LOG = Logger.getLogger(SealAtStart.class);
    private static final String KEPT = """
            select id, secret, sealed_secret, previous_secret, previous_sealed_secret from webhook
             where kind = 'WEBHOOK' for update
            """;
    private static final String RESEAL = """
            update webhook
               set secret = null, sealed_secret = :secret, previous_secret = null, previous_sealed_secret = :previous
             where id = :id
            """;

    private final Session database;
    private final SecretSeal seal;

    SealAtStart(Session database, SecretSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void start(@Observes StartupEvent start) {
        int sealed = sealAll();
        if (sealed > 0) {
            LOG.infof("secrets of destinations sealed anew, count=%d", sealed);
        }
    }

    /** How many destinations had a secret in the open or under an earlier key. */
    int sealAll() {
        if (!seal.hasKey()) {
            LOG.warn("no sealing key is set: webhooks can be neither registered nor served");
            return 0;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Tuple> stale = database.createNativeQuery(KEPT, Tuple.class)
                    .getResultStream()
                    .filter(row -> !isSealed(row, "secret", "sealed_secret")
                            || !isSealed(row, "previous_secret", "previous_sealed_secret"))
                    .toList();
            stale.forEach(this::reseal);
            return stale.size();
        });
    }

    private boolean isSealed(Tuple row, String open, String sealed) {
        String kept = row.get(sealed, String.class);
        return row.get(open, byte[].class) == null && (kept == null || seal.isCurrent(kept));
    }

    private void reseal(Tuple row) {
        UUID id = row.get("id", UUID.class);
        database.createNativeMutationQuery(RESEAL)
                .setParameter("secret", resealed(id, row, "secret", "sealed_secret"), StandardBasicTypes.STRING)
                .setParameter(
                        "previous",
                        resealed(id, row, "previous_secret", "previous_sealed_secret"),
                        StandardBasicTypes.STRING)
                .setParameter("id", id)
                .executeUpdate();
    }

    private @Nullable String resealed(UUID id, Tuple row, String open, String sealed) {
        byte[] plain = row.get(open, byte[].class);
        if (plain != null) {
            return seal.sealed(id, new WebhookSecret(plain));
        }
        String kept = row.get(sealed, String.class);
        return kept == null ? null : seal.sealed(id, seal.opened(id, kept));
    }
}
