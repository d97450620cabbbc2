package id.narasitunggal.dissemination.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    private OctetKeyPairJsonWebKey key;

    @BeforeEach
    void a_key_is_drawn() throws JoseException {
        key = OkpJwkGenerator.generateJwk("Ed25519");
        key.setKeyId("satu");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("kunci"), content);
    }

    private static String whole(JsonWebKey key) {
        return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    @Test
    void a_file_holds_one_key_or_several_in_their_order() throws Exception {
        OctetKeyPairJsonWebKey other = OkpJwkGenerator.generateJwk("Ed25519");
        other.setKeyId("dua");

        assertThat(KeyFile.signing(file(whole(key))))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("satu");
        assertThat(KeyFile.signing(file("{\"keys\": [" + whole(other) + "," + whole(key) + "]}")))
                .extracting(JsonWebKey::getKeyId)
                .containsExactly("dua", "satu");
    }

    @Test
    void a_key_that_cannot_sign_or_be_told_from_another_is_none() throws Exception {
        Path publicHalf = file(key.toJson(OutputControlLevel.PUBLIC_ONLY));
        assertThatThrownBy(() -> KeyFile.signing(publicHalf)).hasMessageContaining("no private Ed25519");

        Path twice = file("{\"keys\": [" + whole(key) + "," + whole(key) + "]}");
        assertThatThrownBy(() -> KeyFile.signing(twice)).hasMessageContaining("kid of their own");

        Path partlyUnreadable = file("{\"keys\": [" + whole(key) + ", {\"kty\": \"tidak dikenal\"}]}");
        assertThatThrownBy(() -> KeyFile.signing(partlyUnreadable)).isInstanceOf(IllegalStateException.class);

        Path empty = file("{\"keys\": []}");
        assertThatThrownBy(() -> KeyFile.signing(empty)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_signing_key_seals_nothing() throws Exception {
        Path signing = file(whole(key));

        assertThatThrownBy(() -> KeyFile.sealing(signing)).hasMessageContaining("256 bits");
    }
}
