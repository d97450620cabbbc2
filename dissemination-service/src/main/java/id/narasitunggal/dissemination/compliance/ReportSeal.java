package id.narasitunggal.dissemination.compliance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The signature of a report: a detached JWS (RFC 7515, appendix F) over the canonical JSON, by Ed25519 (RFC 8037). Who signed
 * which report when stands in the protected header and is signed along, and so do the fingerprints of the notes and documents that
 * the signatory had before the eyes.
 *
 * @param number of the report
 * @param signedBy name of the signatory
 * @param documents SHA-256 of each document, by the name of its form; empty in signatures from before 2026-12
 */
record ReportSeal(String number, String signedBy, Instant signedAt, Map<String, String> documents) {
    private static final String NUMBER = "number";
    private static final String SIGNED_BY = "signedBy";
    private static final String SIGNED_AT = "signedAt";
    private static final String DOCUMENTS = "documents";

    /** @throws IllegalStateException when the key cannot sign */
    String over(byte[] canonical, PublicJsonWebKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader(NUMBER, number);
        signature.setHeader(SIGNED_BY, signedBy);
        signature.setHeader(SIGNED_AT, signedAt.toString());
        signature.getHeaders().setObjectHeaderValue(DOCUMENTS, new TreeMap<>(documents));
        signature.setPayloadBytes(canonical);
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the report's signing key cannot sign", e);
        }
    }

    /**
     * Reads a signature back.
     *
     * @param keys the public keys that are trusted
     * @throws BrokenSeal when the signature is by an unknown key or not over these bytes
     */
    static ReportSeal verified(byte[] signature, byte[] canonical, JsonWebKeySet keys) throws BrokenSeal {
        try {
            JsonWebSignature read = new JsonWebSignature();
            read.setAlgorithmConstraints(
                    new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
            read.setCompactSerialization(new String(signature, StandardCharsets.US_ASCII).strip());
            // Not setPayloadBytes: it would leave the empty payload of the detached form in what is verified.
            read.setEncodedPayload(Base64Url.encode(canonical));
            JsonWebKey key = keys.findJsonWebKey(read.getKeyIdHeaderValue(), null, null, null);
            if (key == null) {
                throw new BrokenSeal("kunci " + read.getKeyIdHeaderValue() + " tidak ada di antara kunci tepercaya");
            }
            read.setKey(key.getKey());
            if (!read.verifySignature()) {
                throw new BrokenSeal("tanda tangan bukan atas data ini");
            }
            return new ReportSeal(
                    read.getHeader(NUMBER),
                    read.getHeader(SIGNED_BY),
                    Instant.parse(read.getHeader(SIGNED_AT)),
                    documents(read));
        } catch (JoseException | java.time.DateTimeException e) {
            throw new BrokenSeal("tanda tangan tidak terbaca: " + e.getMessage());
        }
    }

    private static Map<String, String> documents(JsonWebSignature read) {
        Map<String, String> documents = new TreeMap<>();
        if (read.getHeaders().getObjectHeaderValue(DOCUMENTS) instanceof Map<?, ?> told) {
            told.forEach((format, hash) -> documents.put(String.valueOf(format), String.valueOf(hash)));
        }
        return documents;
    }

    /** A signature that proves nothing. */
    static final class BrokenSeal extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenSeal(String why) {
            super(why);
        }
    }
}
