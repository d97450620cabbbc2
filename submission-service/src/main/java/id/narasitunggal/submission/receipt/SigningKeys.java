package id.narasitunggal.submission.receipt;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The keys of receipts. A file with a JWK set is the proper place: its first private key signs, the public halves of all stay
 * published, so that old receipts can be checked after a change of keys. Without a file the database keeps a key made once.
 */
@ApplicationScoped
class SigningKeys {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final String KEEP_FIRST = """
            insert into receipt_key (id, jwk, made_at) values (:id, :jwk, :at)
            on conflict on constraint receipt_key_one do nothing
            """;

    private final Session database;
    private final Clock clock;
    private final Optional<Path> file;
    private List<PublicJsonWebKey> keys = List.of();

    SigningKeys(Session database, Clock clock, @ConfigProperty(name = "narasi.receipt.key-file") Optional<Path> file) {
        this.database = database;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        List<PublicJsonWebKey> found = new ArrayList<>();
        file.ifPresent(path -> found.addAll(read(path)));
        if (found.isEmpty()) {
            LOG.warn("narasi.receipt.key-file is not set: receipts are signed with a key kept in the database");
            keepOne();
        }
        database.createNativeQuery("select jwk from receipt_key", Tuple.class)
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .forEach(jwk -> found.add(parse(jwk)));
        keys = List.copyOf(found);
    }

    /** The key that signs from now on. */
    PublicJsonWebKey signing() {
        return keys.get(0);
    }

    /** All public halves as a JWK set. */
    String published() {
        return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private void keepOne() {
        PublicJsonWebKey made = make();
        database.createNativeMutationQuery(KEEP_FIRST)
                .setParameter("id", made.getKeyId())
                .setParameter("jwk", made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private static PublicJsonWebKey make() {
        try {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setUse("sig");
            key.setAlgorithm("ES256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey parse(String jwk) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(jwk);
        } catch (JoseException e) {
            throw new IllegalStateException("receipt key unreadable", e);
        }
    }

    private static List<PublicJsonWebKey> read(Path path) {
        try {
            List<PublicJsonWebKey> found = new ArrayList<>();
            for (JsonWebKey key : new JsonWebKeySet(Files.readString(path)).getJsonWebKeys()) {
                if (key instanceof PublicJsonWebKey usable && key.getKeyId() != null) {
                    found.add(usable);
                }
            }
            if (found.isEmpty() || found.get(0).getPrivateKey() == null) {
                throw new IllegalStateException(
                        "the first key of narasi.receipt.key-file must be private and have a kid");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("narasi.receipt.key-file unreadable", e);
        } catch (JoseException e) {
            throw new IllegalStateException("narasi.receipt.key-file is not a JWK set", e);
        }
    }
}
