package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads the database, or a copy of it, learns no secret of a destination. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class SealedSecretsTest extends WebhookFixture {
    @Inject
    SecretSeal seal;

    @Inject
    SealAtStart sealing;

    @TempDir
    Path directory;

    private String row(UUID id) {
        return (String)
                database.createNativeQuery("select row_to_json(w)::text from webhook w where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    private String sealed(UUID id) {
        return database.createNativeQuery("select sealed_secret from webhook where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static byte[] key(String told) {
        return Base64.getDecoder().decode(told.substring("whsec_".length()));
    }

    private SecretSeal with(String... kids) throws Exception {
        List<String> keys = new ArrayList<>();
        for (String kid : kids) {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(kid.getBytes(StandardCharsets.UTF_8));
            keys.add("{\"kty\": \"oct\", \"kid\": \"%s\", \"k\": \"%s\"}"
                    .formatted(kid, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
        }
        Path file = Files.createTempFile(directory, "kunci", ".jwks");
        Files.writeString(file, "{\"keys\": [" + String.join(",", keys) + "]}");
        return new SecretSeal(Optional.of(file));
    }

    @Test
    void neither_the_secret_nor_the_former_one_stands_in_the_database() {
        UUID id = UUID.randomUUID();
        String former = registered(id, PADANG, "/segel").getString("secret");
        String secret = act(atUnit(PADANG), atUnit(PADANG), PATH + id, "rotate-secret", Map.of())
                .path("secret");

        for (String told : List.of(former, secret)) {
            String hex = HexFormat.of().formatHex(key(told));
            assertThat(row(id)).doesNotContain(told, told.substring("whsec_".length()), hex);
        }
        assertThat(seal.opened(id, sealed(id)).key()).isEqualTo(key(secret));
    }

    @Test
    void what_an_earlier_version_kept_in_the_open_is_sealed_at_the_start_and_signs_on() throws Exception {
        UUID id = UUID.randomUUID();
        String secret = registered(id, PADANG, "/lama").getString("secret");
        change("update webhook set sealed_secret = null, secret = decode('"
                + HexFormat.of().formatHex(key(secret)) + "', 'hex') where id = '" + id + "'");
        published();
        deliver();
        assertThat(receiver.all("/lama"))
                .as("nothing is sent while the secret lies open")
                .isEmpty();

        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(sealing.sealAll()).as("a second start finds nothing to do").isZero();
        deliver();

        assertThat(row(id)).contains("\"secret\":null");
        Receiver.Message message = receiver.all("/lama").get(0);
        assertThat(message.signature()).startsWith(WebhookSignaturesTest.signed(secret, message));
    }

    @Test
    void a_new_key_seals_the_old_one_still_opens_and_after_a_start_the_old_one_may_go() throws Exception {
        UUID id = UUID.randomUUID();
        WebhookSecret secret = WebhookSecret.random();
        String before = with("lama").sealed(id, secret);

        SecretSeal both = with("baru", "lama");
        assertThat(both.opened(id, before).key()).isEqualTo(secret.key());
        assertThat(both.isCurrent(before)).isFalse();
        String after = both.sealed(id, both.opened(id, before));
        assertThat(both.isCurrent(after)).isTrue();
        assertThat(with("baru").opened(id, after).key()).isEqualTo(secret.key());
        SecretSeal withoutTheOld = with("baru");
        assertThatThrownBy(() -> withoutTheOld.opened(id, before)).hasMessageContaining("kid=lama");
    }

    @Test
    void rows_under_an_earlier_key_are_sealed_anew_at_the_start() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/kunci");
        SecretSeal earlier = new SecretSeal(Optional.of(Path.of("src/test/resources/sealing-keys-former.jwks")));
        WebhookSecret secret = WebhookSecret.random();
        change("update webhook set sealed_secret = '" + earlier.sealed(id, secret) + "' where id = '" + id + "'");

        assertThat(sealing.sealAll()).isEqualTo(1);

        assertThat(seal.isCurrent(sealed(id))).isTrue();
        assertThat(seal.opened(id, sealed(id)).key()).isEqualTo(secret.key());
    }

    @Test
    void a_sealed_secret_opens_at_its_own_destination_only_and_unchanged_only() throws Exception {
        SecretSeal keys = with("satu");
        UUID id = UUID.randomUUID();
        String sealed = keys.sealed(id, WebhookSecret.random());
        int middle = sealed.lastIndexOf('.') - 5;
        String changed =
                sealed.substring(0, middle) + (sealed.charAt(middle) == 'A' ? 'B' : 'A') + sealed.substring(middle + 1);

        assertThatThrownBy(() -> keys.opened(UUID.randomUUID(), sealed)).hasMessageContaining("another destination");
        assertThatThrownBy(() -> keys.opened(id, changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_key_nothing_is_registered_and_a_bad_file_stops_the_start() throws Exception {
        SecretSeal none = new SecretSeal(Optional.empty());
        Path wrong =
                Files.writeString(directory.resolve("salah"), "{\"kty\": \"oct\", \"kid\": \"a\", \"k\": \"AAAA\"}");

        assertThatThrownBy(() -> none.sealed(UUID.randomUUID(), WebhookSecret.random()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("narasi.webhook.sealing-keys-file");
        assertThatThrownBy(() -> new SecretSeal(Optional.of(wrong))).hasMessageContaining("256 bits");
        assertThatThrownBy(() -> new SecretSeal(Optional.of(directory.resolve("tidak-ada"))))
                .hasMessageContaining("unreadable");
    }
}
