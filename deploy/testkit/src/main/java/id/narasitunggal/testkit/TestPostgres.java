package id.narasitunggal.testkit;

import id.narasitunggal.local.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a real, throw-away PostgreSQL for a module's tests and tells the service under test about it and about the test key. */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {
    /** Name of the database, of the role that owns it, and its password. */
    public static final String NAME = "uji";

    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = PostgresServer.start(Files.createTempDirectory("narasi-uji-"), 0, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createDatabase(NAME, NAME, NAME);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(NAME),
                "quarkus.datasource.username",
                NAME,
                "quarkus.datasource.password",
                NAME,
                "quarkus.oidc.public-key",
                TokenIssuer.publicKey(),
                "quarkus.oidc.token.issuer",
                TokenIssuer.ISSUER);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
