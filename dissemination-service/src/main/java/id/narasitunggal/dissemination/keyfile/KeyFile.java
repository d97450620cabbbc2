package id.narasitunggal.dissemination.keyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A file with one key (JWK) or several (JWK Set, RFC 7517), each with a {@code kid}. A file that holds anything else stops the start
 * of the service: a key that is only thought to be there protects nothing.
 */
public final class KeyFile {
    private static final int SEALING_BITS = 256;

    private KeyFile() {}

    /** Private Ed25519 keys (RFC 8037), in the order of the file. */
    public static List<PublicJsonWebKey> signing(Path file) {
        return read(file, "signing").stream().map(key -> signing(file, key)).toList();
    }

    /** Secret keys of 256 bits, in the order of the file. */
    public static List<OctetSequenceJsonWebKey> sealing(Path file) {
        return read(file, "sealing").stream().map(key -> sealing(file, key)).toList();
    }

    private static PublicJsonWebKey signing(Path file, JsonWebKey key) {
        if (key instanceof PublicJsonWebKey pair && pair.getPrivateKey() != null && "OKP".equals(key.getKeyType())) {
            return pair;
        }
        throw new IllegalStateException(file + " holds a key that is no private Ed25519 JWK");
    }

    private static OctetSequenceJsonWebKey sealing(Path file, JsonWebKey key) {
        if (key instanceof OctetSequenceJsonWebKey secret && secret.getOctetSequence().length * 8 == SEALING_BITS) {
            return secret;
        }
        throw new IllegalStateException(file + " holds a key that is no secret JWK (oct) of 256 bits");
    }

    private static List<JsonWebKey> read(Path file, String use) {
        try {
            String text = Files.readString(file);
            Object given = JsonUtil.parseJson(text).get("keys");
            List<JsonWebKey> keys =
                    given == null ? List.of(JsonWebKey.Factory.newJwk(text)) : new JsonWebKeySet(text).getJsonWebKeys();
            boolean isWhole = given == null || given instanceof List<?> all && all.size() == keys.size();
            long named = keys.stream()
                    .map(JsonWebKey::getKeyId)
                    .filter(id -> id != null)
                    .distinct()
                    .count();
            if (keys.isEmpty() || !isWhole || named < keys.size()) {
                throw new IllegalStateException(
                        file + " holds no keys, unreadable ones, or some without a kid of their own");
            }
            return keys;
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(use + " key unreadable: " + file, e);
        }
    }
}
