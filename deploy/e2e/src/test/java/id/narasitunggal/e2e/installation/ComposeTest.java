package id.narasitunggal.e2e.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeTest {
    private static final Set<String> READ_BY_START = Set.of("NARASI_REQUIRED", "NARASI_SECRETS");

    private final Compose compose = Compose.example();

    static Stream<String> services() {
        return Checkout.SERVICES.stream();
    }

    static Stream<String> parts() {
        return Compose.example().services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_setting_of_our_own_is_read_by_the_service(String service) {
        Set<String> read = Checkout.variablesReadBy(service);
        Set<String> neighbours = Set.of("NARASI_SUBMISSION_URL", "NARASI_NARRATIVE_URL", "NARASI_DISSEMINATION_URL");

        assertThat(names(service))
                .filteredOn(name -> name.startsWith("NARASI_"))
                .filteredOn(name -> !READ_BY_START.contains(name) && !neighbours.contains(name))
                .allSatisfy(name -> assertThat(read).contains(name));
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_must_be_there_is_given_and_every_secret_must_be_there(String service) {
        List<String> required =
                List.of(compose.environment(service).get("NARASI_REQUIRED").split(" "));

        assertThat(names(service)).containsAll(required);
        assertThat(compose.secretsOf(service).keySet())
                .filteredOn(
                        target -> Checkout.ENVIRONMENT_VARIABLE.matcher(target).matches())
                // A mail server may want no password.
                .filteredOn(target -> !target.equals("NARASI_MAIL_PASSWORD"))
                .allSatisfy(target -> assertThat(required).contains(target));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_is_built_for_the_port_it_listens_on_and_called_there(String service) {
        String port = Checkout.properties(service).get("quarkus.http.port");
        Map<String, Object> arguments = Compose.map(Compose.map(compose.service(service), "build"), "args");

        assertThat(arguments).containsEntry("SERVICE", service).containsEntry("PORT", port);
        assertThat(Checkout.read("deploy/container/Caddyfile")).contains("reverse_proxy " + service + ":" + port);
        String variable = "NARASI_" + service.replace("-service", "").toUpperCase(java.util.Locale.ROOT) + "_URL";
        assertThat(Checkout.SERVICES)
                .allSatisfy(other -> assertThat(compose.environment(other))
                        .containsEntry(variable, "http://" + service + ":" + port));
    }

    @Test
    void the_realm_gets_every_secret_and_address_that_it_names() {
        List<String> named = Pattern.compile("\\$\\{([A-Z_]+)[:}]")
                .matcher(Checkout.read("deploy/keycloak/narasi-tunggal-realm.json"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(names("keycloak")).containsAll(named);
        assertThat(Checkout.read("deploy/container/Containerfile.keycloak"))
                .contains("narasi-tunggal-realm.json")
                .doesNotContain("narasi-tunggal-demo.json");
    }

    @Test
    void the_two_ends_of_a_secret_are_the_same_secret() {
        assertThat(source("narrative-service", "QUARKUS_OIDC_WORKSPACE_CREDENTIALS_SECRET"))
                .isEqualTo(source("keycloak", "NARASI_ADMIN_SECRET"));
        assertThat(source("narrative-service", "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET"))
                .isEqualTo(source("keycloak", "NARRATIVE_SERVICE_SECRET"));
        assertThat(source("dissemination-service", "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET"))
                .isEqualTo(source("keycloak", "DISSEMINATION_SERVICE_SECRET"));
        for (String service : Checkout.SERVICES) {
            String database = service.replace("-service", "");
            assertThat(source(service, "QUARKUS_DATASOURCE_PASSWORD")).isEqualTo("database_" + database);
            assertThat(compose.secretsOf("postgres")).containsKey("database_" + database);
            assertThat(compose.secretsOf("backup")).containsKey("database_" + database);
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_is_hardened_limited_watched_and_named_with_a_version(String name) {
        Map<String, Object> part = compose.service(name);
        Map<String, Object> limits = Compose.map(Compose.map(Compose.map(part, "deploy"), "resources"), "limits");

        assertThat(part)
                .containsEntry("read_only", true)
                .containsEntry("restart", "unless-stopped")
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKeys("healthcheck", "image");
        assertThat(limits).containsKeys("cpus", "memory", "pids");
        assertThat(String.valueOf(part.get("image"))).matches(".+:[0-9][0-9.]*").doesNotContain("latest");
        assertThat(part.containsKey("ports")).isEqualTo(name.equals("proxy"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_a_part_refers_to_is_defined(String name) {
        Map<String, Object> part = compose.service(name);
        Object networks = part.get("networks");
        List<String> volumes = list(part, "volumes").stream()
                .map(volume -> volume.split(":")[0])
                .toList();

        assertThat(compose.defined("secrets"))
                .containsAll(compose.secretsOf(name).values());
        assertThat(compose.defined("networks"))
                .containsAll(networks instanceof Map<?, ?> named ? strings(named.keySet()) : list(part, "networks"));
        assertThat(compose.services())
                .containsAll(Compose.map(part, "depends_on").keySet());
        assertThat(volumes).allSatisfy(volume -> {
            if (volume.startsWith("./")) {
                assertThat(Checkout.TOP.resolve("deploy/container").resolve(volume))
                        .exists();
            } else {
                assertThat(compose.defined("volumes")).contains(volume);
            }
        });
    }

    @Test
    void secrets_are_files_that_draw_secrets_makes_and_no_text_is_one() {
        String drawn = Checkout.read("deploy/container/draw-secrets");

        assertThat(compose.defined("secrets")).isNotEmpty().allSatisfy(name -> {
            assertThat(compose.secret(name)).containsOnly(Map.entry("file", "./secrets/" + name));
            assertThat(drawn).containsPattern("\\b" + name + "\\b");
        });
        assertThat(compose.services())
                .allSatisfy(
                        name -> assertThat(compose.environment(name).keySet()).noneMatch(ComposeTest::holdsASecret));
        assertThat(Checkout.read(".gitignore")).contains("deploy/**/secrets/", "deploy/container/.env");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus", "keycloak"})
    void only_the_proxy_may_say_whence_somebody_came(String which) {
        Object address = Compose.map(Compose.map(compose.service("proxy"), "networks"), "front")
                .get("ipv4_address");

        if (which.equals("keycloak")) {
            assertThat(compose.environment("keycloak"))
                    .containsEntry("KC_PROXY_TRUSTED_ADDRESSES", String.valueOf(address));
        } else {
            assertThat(Checkout.SERVICES)
                    .allSatisfy(service -> assertThat(compose.environment(service))
                            .containsEntry("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", String.valueOf(address)));
        }
    }

    @Test
    void what_a_service_takes_passes_the_proxy() {
        MatchResult size = Pattern.compile("max_size (\\d+)MB")
                .matcher(Checkout.read("deploy/container/Caddyfile"))
                .results()
                .findFirst()
                .orElseThrow();

        // Caddy counts in thousands.
        assertThat(Long.parseLong(size.group(1)) * 1_000_000).isGreaterThanOrEqualTo(Checkout.largestBody());
    }

    static boolean holdsASecret(String variable) {
        return variable.matches(".*(PASSWORD|SECRET|KEY|TOKEN)");
    }

    private String source(String service, String target) {
        return compose.secretsOf(service).getOrDefault(target, "");
    }

    private List<String> names(String service) {
        List<String> names = new ArrayList<>(compose.environment(service).keySet());
        compose.secretsOf(service).keySet().stream()
                .filter(target -> Checkout.ENVIRONMENT_VARIABLE.matcher(target).matches())
                .forEach(names::add);
        return names;
    }

    private static List<String> list(Map<String, Object> part, String name) {
        return strings((List<?>) part.getOrDefault(name, List.of()));
    }

    private static List<String> strings(Iterable<?> values) {
        List<String> strings = new ArrayList<>();
        values.forEach(value -> strings.add(String.valueOf(value)));
        return strings;
    }
}
