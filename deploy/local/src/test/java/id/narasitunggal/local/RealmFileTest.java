package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path KEYCLOAK = Path.of("../keycloak");

    @Test
    void production_gets_no_invented_people_and_no_published_secret() throws Exception {
        var realm = realm(false);

        assertThat(realm.at("/clients").findValuesAsText("clientId"))
                .containsExactly("narasi-admin", "narrative-service", "dissemination-service");
        assertThat(realm.at("/clients").findValuesAsText("secret")).allMatch(secret -> secret.startsWith("rahasia-"));
        assertThat(realm.at("/users").findValuesAsText("username"))
                .allMatch(name -> name.startsWith("service-account-"));
    }

    @Test
    void a_demo_person_keeps_id_unit_and_password() throws Exception {
        var rizky = person("rizky");

        assertThat(rizky.path("id").asText()).isEqualTo(nameBased("DEMO:rizky"));
        assertThat(rizky.at("/attributes/unit/0").asText()).isEqualTo(nameBased("KEMENDAGRI:13.71"));
        assertThat(rizky.at("/credentials/0/value").asText()).isEqualTo(DemoPassword.of("rizky"));
    }

    @Test
    void the_presidential_staff_office_speaks_for_no_unit() throws Exception {
        assertThat(person("andi").has("attributes")).isFalse();
    }

    @Test
    void without_an_address_only_loopback_may_log_in() throws Exception {
        assertThat(realm(false).at("/clients/0/redirectUris").toString())
                .isEqualTo("[\"http://127.0.0.1/*\",\"http://localhost/*\"]");
    }

    private static JsonNode person(String username) throws Exception {
        for (var user : realm(true).at("/users")) {
            if (username.equals(user.path("username").asText())) {
                return user;
            }
        }
        throw new AssertionError("no such person: " + username);
    }

    private static JsonNode realm(boolean demo) throws Exception {
        return new ObjectMapper().readTree(RealmFile.merged(KEYCLOAK, demo, name -> "rahasia-" + name));
    }

    private static String nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
