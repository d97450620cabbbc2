package id.narasitunggal.dissemination.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our signatures beside those of others. For {@code v1} that is the standard's own library. None of its libraries makes or checks
 * {@code v1a} (looked at: com.standardwebhooks 1.1.0 for Java, svix 1.99.1 for JavaScript); for that there is the signature which the
 * specification prints as its example, made by the key, the message and the time of the reference server's test. Ed25519 draws no
 * random number, so that whoever signs alike signs the same bytes.
 */
class PublishedVectorTest {
    private static final String PAIR =
            "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";
    private static final String MESSAGE = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330;
    private static final String PAYLOAD = "{\"test\": 2432232314}";
    private static final String SIGNED = MESSAGE + "." + TIMESTAMP + "." + PAYLOAD;

    @TempDir
    Path folder;

    @Test
    void the_keys_of_the_house_sign_as_the_specification_prints_it() throws Exception {
        byte[] pair = Base64.getDecoder().decode(PAIR);
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        String key = """
                {"kty": "OKP", "crv": "Ed25519", "kid": "contoh", "d": "%s", "x": "%s"}
                """.formatted(
                url.encodeToString(Arrays.copyOf(pair, 32)), url.encodeToString(Arrays.copyOfRange(pair, 32, 64)));

        SenderKey house = new SenderKey(Optional.of(Files.writeString(folder.resolve("kunci"), key)));

        assertThat(house.signatures(SIGNED))
                .containsExactly(
                        "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==");
        assertThat(house.publicKeys())
                .extracting(WebhookSigningKeys.PublicKey::standardWebhooks)
                .containsExactly("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
    }

    @Test
    void a_shared_secret_signs_as_the_library_of_the_standard_does() throws Exception {
        WebhookSecret secret = WebhookSecret.random();

        assertThat(secret.signature(SIGNED)).isEqualTo(new Webhook(secret.told()).sign(MESSAGE, TIMESTAMP, PAYLOAD));
    }
}
