package id.narasitunggal.narrative.workspace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Speaks the OpenID Connect code flow as Keycloak does, and signs in Rina, an editor, without asking. */
public class SignInServer implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "rahasia-uji-sepanjang-tiga-puluh-dua-huruf";
    /** Renewed tokens live as long as a test may take on a busy machine. */
    private static final int RENEWED_SECONDS = 300;

    private static final KeyPair KEY = newKeyPair();

    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private HttpServer server;
    private String issuer;
    private volatile int seconds = 300;
    private volatile boolean renews = true;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/uji";
        server.createContext("/realms/uji/.well-known/openid-configuration", this::describe);
        server.createContext("/realms/uji/keys", this::keys);
        server.createContext("/realms/uji/auth", this::authorise);
        server.createContext("/realms/uji/token", this::token);
        server.createContext("/realms/uji/lifespan", this::lifespan);
        server.start();
        return Map.of(
                "quarkus.oidc.workspace.tenant-enabled", "true",
                "quarkus.oidc.workspace.auth-server-url", issuer,
                "quarkus.oidc.workspace.credentials.secret", SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Lets a test choose how long tokens live from now on, and whether they are renewed. */
    private void lifespan(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        seconds = Integer.parseInt(asked.get("seconds"));
        renews = Boolean.parseBoolean(asked.get("renews"));
        answer(exchange, "{}");
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "end_session_endpoint":"%1$s/logout","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer));
    }

    private void keys(HttpExchange exchange) throws IOException {
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        answer(exchange, """
                {"keys":[{"kty":"RSA","kid":"uji","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(base64(key.getModulus()), base64(key.getPublicExponent())));
    }

    /** The code carries the challenge, so that the token endpoint can hold the verifier against it. */
    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "kode." + asked.get("code_challenge");
        nonces.put(code, asked.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String code = asked.getOrDefault("code", "");
        boolean isOurClient =
                exchange.getRequestHeaders().getFirst("Authorization").equals("Basic " + basic());
        boolean isRenewal = renews && "segar".equals(asked.get("refresh_token"));
        boolean isFirst = code.equals("kode." + challenge(asked.getOrDefault("code_verifier", "")));
        if (!isOurClient || !isRenewal && !isFirst) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        int life = isRenewal ? RENEWED_SECONDS : seconds;
        answer(exchange, """
                {"token_type":"Bearer","expires_in":%d,"id_token":"%s","access_token":"%s","refresh_token":"segar"}""".formatted(life, idToken(isFirst ? nonces.remove(code) : "", life), accessToken(life)));
    }

    private String idToken(String nonce, int life) {
        JwtClaimsBuilder claims =
                claims("narasi-admin", life).claim("name", "Rina Uji").claim("typ", "ID");
        return sign(nonce.isEmpty() ? claims : claims.claim("nonce", nonce));
    }

    private String accessToken(int life) {
        return sign(claims("narasi-api", life)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of("narrative-editor"))));
    }

    private JwtClaimsBuilder claims(String audience, int life) {
        return Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject("rina")
                .claim("preferred_username", "rina")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(life));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("uji").sign(KEY.getPrivate());
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString(("narasi-admin:" + SECRET).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
