package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A receiver knows that a message is ours, and nobody else can make one. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WebhookSignaturesTest extends WebhookFixture {
    static String signed(String secret, Receiver.Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String content = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_secret_is_told_once_and_a_rotated_one_signs_beside_the_former_for_a_day() throws Exception {
        UUID id = UUID.randomUUID();
        String former = registered(id, PADANG, "/b").getString("secret");
        atUnit(PADANG).get(PATH + id).then().body("secret", nullValue());
        atUnit(PADANG)
                .body(Map.of("name", "Situs /b", "url", receiver.at("/b")))
                .put(PATH + id)
                .then()
                .statusCode(200)
                .body("secret", nullValue());

        String secret = act(atUnit(PADANG), atUnit(PADANG), PATH + id, "rotate-secret", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        published();
        deliver();
        SettableClock.advance(Duration.ofHours(25));
        published();
        deliver();

        List<Receiver.Message> messages = receiver.all("/b");
        assertThat(byAlgorithm(messages.get(0), "v1"))
                .containsExactly(signed(secret, messages.get(0)), signed(former, messages.get(0)));
        assertThat(byAlgorithm(messages.get(1), "v1")).containsExactly(signed(secret, messages.get(1)));
        assertThat(auditor().get("/api/v1/audit-events?subject=" + id).asString())
                .doesNotContain(secret, former);
    }

    @Test
    void anybody_can_verify_with_the_public_key_and_a_changed_message_fails() throws Exception {
        registered(UUID.randomUUID(), PADANG, "/v1a");
        published();
        deliver();
        Receiver.Message message = receiver.all("/v1a").get(0);
        Map<String, String> key = given().get("/api/v1/webhook-signing-keys")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("keys[0]");
        byte[] signature =
                Base64.getDecoder().decode(byAlgorithm(message, "v1a").get(0).substring("v1a,".length()));

        assertThat(key)
                .containsEntry("kty", "OKP")
                .containsEntry("crv", "Ed25519")
                .doesNotContainKey("d");
        byte[] point = Base64.getDecoder().decode(key.get("standard_webhooks").substring("whpk_".length()));
        assertThat(point).isEqualTo(Base64.getUrlDecoder().decode(key.get("x")));
        String content = message.id() + "." + message.timestamp() + "." + message.body();
        assertThat(verifies(point, signature, content)).isTrue();
        assertThat(verifies(point, signature, content + " ")).isFalse();
        assertThat(verifies(point, signature, content.replace(message.timestamp(), "1")))
                .isFalse();
    }

    private static List<String> byAlgorithm(Receiver.Message message, String algorithm) {
        return Arrays.stream(message.signature().split(" "))
                .filter(signature -> signature.startsWith(algorithm + ","))
                .toList();
    }

    /** As a receiver with nothing but 32 bytes does it: the point behind the fixed head of its standard encoding (RFC 8410). */
    private static boolean verifies(byte[] point, byte[] signature, String content) throws Exception {
        byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = Arrays.copyOf(head, head.length + point.length);
        System.arraycopy(point, 0, encoded, head.length, point.length);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(content.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signature);
    }
}
