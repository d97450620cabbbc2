package id.narasitunggal.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A realm that tells its addresses and lets nobody in: enough for a service to start, without half a minute of Keycloak. */
final class CardboardRealm implements AutoCloseable {
    private static final String PATH = "/realms/" + Keycloak.REALM;

    private final HttpServer server;

    private CardboardRealm(HttpServer server) {
        this.server = server;
    }

    static CardboardRealm open() throws IOException {
        var realm =
                new CardboardRealm(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        realm.answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout"}
                """.formatted(realm.issuer()));
        realm.answer("/certs", "{\"keys\": []}");
        realm.server.start();
        return realm;
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    private void answer(String path, String json) {
        server.createContext(PATH + path, exchange -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
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
