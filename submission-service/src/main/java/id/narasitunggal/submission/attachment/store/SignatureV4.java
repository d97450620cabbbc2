package id.narasitunggal.submission.attachment.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests to S3-compatible stores (AWS Signature Version 4, in headers). Object keys need no escaping here. */
record SignatureV4(String accessKey, String secretKey, String region) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    /** The headers to add to a request, {@code Authorization} among them; {@code host} is set by the client itself. */
    Map<String, String> headers(String method, URI target, Map<String, String> signed, String sha256, Instant at) {
        String time = TIME.format(at);
        String scope = time.substring(0, 8) + "/" + region + "/s3/aws4_request";
        TreeMap<String, String> headers = new TreeMap<>(signed);
        headers.put("x-amz-content-sha256", sha256);
        headers.put("x-amz-date", time);
        TreeMap<String, String> withHost = new TreeMap<>(headers);
        withHost.put("host", target.getRawAuthority());
        String names = String.join(";", withHost.keySet());
        String canonical = String.join(
                "\n",
                method,
                target.getRawPath(),
                target.getRawQuery() == null ? "" : target.getRawQuery(),
                withHost.entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                        .collect(Collectors.joining()),
                names,
                sha256);
        String toSign = String.join("\n", ALGORITHM, time, scope, hex(sha256(canonical)));
        String signature = hex(hmac(signingKey(time.substring(0, 8)), toSign));
        headers.put(
                "Authorization",
                ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                        + signature);
        return headers;
    }

    private byte[] signingKey(String day) {
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {day, region, "s3", "aws4_request"}) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "SignatureV4[" + accessKey + ", " + region + "]";
    }
}
