package id.narasitunggal.e2e.installation;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** What a Keycloak behind a proxy tells of its realm: the public address to people, the inner one to services. */
final class PublicRealm implements AutoCloseable {
    static final String PUBLIC = "https://masuk.example.go.id/realms/narasi-tunggal";

    private final HttpServer server;

    private PublicRealm(HttpServer server) {
        this.server = server;
    }

    static PublicRealm open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PublicRealm realm = new PublicRealm(server);
        realm.answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/protocol/openid-connect/auth",
                 "token_endpoint": "%2$s/protocol/openid-connect/token", "jwks_uri": "%2$s/protocol/openid-connect/certs",
                 "end_session_endpoint": "%1$s/protocol/openid-connect/logout"}
                """.formatted(PUBLIC, realm.inner()));
        realm.answer("/protocol/openid-connect/certs", "{\"keys\": []}");
        server.start();
        return realm;
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String inner() {
        return "http://" + authority() + "/realms/narasi-tunggal";
    }

    private void answer(String path, String json) {
        server.createContext("/realms/narasi-tunggal" + path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
