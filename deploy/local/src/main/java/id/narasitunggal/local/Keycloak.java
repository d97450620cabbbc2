package id.narasitunggal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The identity provider of one data directory: the shared distribution with its own realm and database. */
public final class Keycloak {

    static final String REALM = "narasi-tunggal";

    private final Part part;
    private final int port;

    private Keycloak(Part part, int port) {
        this.part = part;
        this.port = port;
    }

    static Keycloak prepare(StackOptions options, Secrets secrets, Register register) {
        var distribution = KeycloakDistribution.in(options.checkout());
        distribution.augment(options.progress());
        var home = options.data().resolve("keycloak");
        try {
            for (var shared : List.of("lib", "providers", "themes", "conf")) {
                link(home.resolve(shared), distribution.home().resolve(shared));
            }
            var realm = RealmFile.merged(
                    options.checkout().resolve("deploy/keycloak"), options.demoIdentities(), secrets::of);
            if (RealmFile.isNews(home.resolve("data/import/narasi-tunggal-realm.json"), realm)) {
                // Everything in this Keycloak comes from the realm file: a changed file means a new database.
                Directories.delete(home.resolve("data/h2"));
            }
        } catch (IOException full) {
            throw new CannotStart("Direktori Keycloak " + home + " tidak dapat disiapkan: " + full.getMessage(), full);
        }
        var part = new Part(
                "Keycloak",
                options.log("keycloak"),
                command(home, options),
                options.data(),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.of("KEYCLOAK_ADMIN")),
                register);
        return new Keycloak(part, options.ports().keycloak());
    }

    private static List<String> command(Path home, StackOptions options) {
        var command =
                KeycloakDistribution.java(home, "-Xms64m", "-XX:TieredStopAtLevel=1", Register.markOf(options.data()));
        var address = "http://127.0.0.1:" + options.ports().keycloak();
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.ports().keycloak(),
                "--hostname=" + address,
                "--import-realm"));
        return command;
    }

    private static void link(Path name, Path target) throws IOException {
        Files.createDirectories(name.getParent());
        if (Files.isSymbolicLink(name)) {
            Files.delete(name);
        }
        Files.createSymbolicLink(name, target.toAbsolutePath());
    }

    /** What a token of this realm names as its issuer. */
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + port + "/realms/" + REALM);
    }

    void start(Readiness readiness) {
        part.start();
        readiness.await(part, URI.create(issuer() + "/.well-known/openid-configuration"));
    }

    Part part() {
        return part;
    }

    public void stop() {
        part.stop();
    }
}
