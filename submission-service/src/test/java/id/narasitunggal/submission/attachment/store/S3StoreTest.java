package id.narasitunggal.submission.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small store that lets in nobody whose signature is not right, and nothing whose hash is not. */
class S3StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T02:00:00Z"), ZoneOffset.UTC);

    private final SmallS3 server = new SmallS3(CLOCK);

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_put_is_opened_again_and_gone_after_its_deletion() throws Exception {
        S3Store store = store(SmallS3.SECRET);
        byte[] bytes = "isi berkas".getBytes(StandardCharsets.UTF_8);

        store.put("kunci", Files.write(folder.resolve("f"), bytes), SmallS3.sha256(bytes));

        try (InputStream in = store.open("kunci")) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        store.delete("kunci");
        assertThatThrownBy(() -> store.open("kunci"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
    }

    @Test
    void with_another_secret_the_store_refuses() throws Exception {
        byte[] bytes = {1, 2, 3};
        Path file = Files.write(folder.resolve("f"), bytes);

        assertThatThrownBy(() -> store("lain").put("kunci", file, SmallS3.sha256(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThat(server.kept()).isEmpty();
    }

    /** The example in the documentation of S3 ("GET object", 24 May 2013). */
    @Test
    void the_published_example_gets_the_published_signature() {
        SignatureV4 signature =
                new SignatureV4("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

        Map<String, String> headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                Map.of("range", "bytes=0-9"),
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers.get("Authorization"))
                .endsWith("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        assertThat(signature.toString()).doesNotContain("wJalr");
    }

    private S3Store store(String secret) {
        return new S3Store(
                Optional.of(server.bucket()), Optional.of("kunci-uji"), Optional.of(secret), "id-jkt-1", CLOCK);
    }
}
