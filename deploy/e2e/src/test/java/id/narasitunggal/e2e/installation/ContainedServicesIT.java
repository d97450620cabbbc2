package id.narasitunggal.e2e.installation;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.local.PostgresServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three services start in production with exactly what the compose file gives them, and with nothing less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainedServicesIT {
    private static final int MISCONFIGURED = 78;

    @TempDir
    static Path data;

    private final Compose compose = Compose.example();
    private PostgresServer postgres;
    private PublicRealm realm;

    static Stream<String> services() {
        return Checkout.SERVICES.stream();
    }

    static Stream<String> requirements() {
        Compose compose = Compose.example();
        return Checkout.SERVICES.stream()
                .flatMap(service -> Stream.of(compose.environment(service)
                                .get("NARASI_REQUIRED")
                                .split(" "))
                        .map(name -> service + "," + name));
    }

    @BeforeAll
    void what_the_containers_would_find() throws Exception {
        postgres = PostgresServer.start(data.resolve("postgresql"), 0, false);
        realm = PublicRealm.open();
        Process drawing = new ProcessBuilder(
                        "sh",
                        Checkout.TOP.resolve("deploy/container/draw-secrets").toString(),
                        data.resolve("drawn").toString())
                .inheritIO()
                .start();
        assertThat(drawing.waitFor()).isZero();
        for (String service : Checkout.SERVICES) {
            String database = service.replace("-service", "");
            postgres.createDatabase(database, database, Files.readString(data.resolve("drawn/database_" + database)));
        }
    }

    @AfterAll
    void all_ends() {
        realm.close();
        postgres.close();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("tiap setelan Quarkus dikenal oleh ekstensi di dalam layanan")
    void every_setting_of_quarkus_is_one_that_the_service_reads_while_it_runs(String service) {
        QuarkusSettings known = QuarkusSettings.of(service);

        assertThat(known.knows("QUARKUS_HTTP_PORT")).isTrue();
        assertThat(known.knows("QUARKUS_HTTP_PROXY_TRUST_EVERYBODY")).isFalse();
        assertThat(known.knows("QUARKUS_PACKAGE_JAR_TYPE")).isFalse();
        assertThat(Stream.concat(
                        compose.environment(service).keySet().stream(), compose.secretsOf(service).keySet().stream()))
                .filteredOn(name -> name.startsWith("QUARKUS_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known.knows(name)).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("layanan berjalan dengan lingkungan dari berkas compose, tanpa orang contoh")
    void a_service_becomes_ready_in_production_and_answers_every_probe(String service) throws Exception {
        try (ContainedService running = start(service, Map.of())) {
            running.awaitReady();

            assertThat(running.said()).contains("Profile prod activated").doesNotContain(secretWords(service));
            for (String probe : List.of("started", "live", "ready")) {
                assertThat(running.get("/q/health/" + probe).statusCode()).isEqualTo(200);
            }
            assertThat(running.get("/api/v1/changes").statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("peramban dikirim ke alamat umum untuk masuk, dan kembali lewat https")
    void people_log_in_at_the_public_address_and_come_back_by_https() throws Exception {
        try (ContainedService running = start("narrative-service", Map.of())) {
            running.awaitReady();
            HttpResponse<String> sent = running.get("/ruang", "X-Forwarded-Proto", "https", "Accept", "text/html");

            assertThat(sent.statusCode()).isEqualTo(302);
            assertThat(sent.headers().firstValue("Location").orElseThrow())
                    .startsWith(PublicRealm.PUBLIC + "/protocol/openid-connect/auth?")
                    .contains("redirect_uri=https%3A%2F%2F");
            assertThat(sent.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    @DisplayName("tanpa satu rahasia pun yang kurang: layanan menolak berjalan dan menyebut namanya")
    void it_names_what_is_missing_and_does_not_start(String which) throws Exception {
        String service = which.split(",")[0];
        String name = which.split(",")[1];
        Path secrets = secretsOf(service);
        Files.deleteIfExists(secrets.resolve(name));
        Map<String, String> environment = environment(service, secrets);
        if (name.endsWith("_FILE")) {
            Files.delete(Path.of(environment.get(name)));
        } else {
            environment.remove(name);
        }

        try (ContainedService refusing = ContainedService.start(service, secrets, environment)) {
            assertThat(refusing.ended()).isEqualTo(MISCONFIGURED);
            assertThat(refusing.said()).contains("Tidak dijalankan: belum ada " + name + ".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NARASI_FETCH_LOOPBACK_HOSTS, situs.example, narasi.fetch.loopback-hosts",
        "NARASI_CLOCK_FILE, /tmp/jam, narasi.clock.file"
    })
    @DisplayName("yang hanya untuk peragaan ditolak")
    void what_is_for_demonstrations_only_is_refused(String variable, String value, String property) throws Exception {
        try (ContainedService refusing = start("dissemination-service", Map.of(variable, value))) {
            assertThat(refusing.ended()).isNotZero();
            assertThat(refusing.said()).contains(property + " may only be set together with narasi.demo=true");
        }
    }

    private ContainedService start(String service, Map<String, String> more) throws IOException {
        Path secrets = secretsOf(service);
        Map<String, String> environment = environment(service, secrets);
        environment.putAll(more);
        return ContainedService.start(service, secrets, environment);
    }

    /** The compose file's words, with the names that only its networks know replaced by what stands for them here. */
    private Map<String, String> environment(String service, Path secrets) {
        Map<String, String> environment = new HashMap<>(compose.environment(service));
        environment.replaceAll((name, value) -> value.replace("postgres:5432", "127.0.0.1:" + postgres.port())
                .replace("keycloak:8080", realm.authority())
                .replace("10.89.7.2", "127.0.0.1")
                .replace("/run/secrets", secrets.toString()));
        return environment;
    }

    private Path secretsOf(String service) throws IOException {
        Path secrets = Files.createTempDirectory(data, "secrets");
        for (Map.Entry<String, String> secret : compose.secretsOf(service).entrySet()) {
            Files.copy(data.resolve("drawn").resolve(secret.getValue()), secrets.resolve(secret.getKey()));
        }
        return secrets;
    }

    private String secretWords(String service) throws IOException {
        return Files.readString(data.resolve("drawn/database_" + service.replace("-service", "")));
    }
}
