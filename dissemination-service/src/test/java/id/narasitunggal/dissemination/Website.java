package id.narasitunggal.dissemination;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** A unit's website: a real HTTP server on loopback with navigation, a sidebar and other news around each story. */
public final class Website implements AutoCloseable {
    private final HttpServer server;
    private final String address;
    private final Map<String, Answer> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> visits = new ConcurrentHashMap<>();
    private final AtomicInteger visitors = new AtomicInteger();
    private final AtomicInteger mostVisitors = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private volatile long slowness;
    private volatile boolean isTagging;

    private record Answer(int status, String type, byte[] body) {
        Answer(int status, String text) {
            this(
                    status,
                    (text.startsWith("<") ? "text/html" : "text/plain") + "; charset=utf-8",
                    text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Website(String hostAndPort) throws IOException {
        address = "http://" + hostAndPort;
        int port = Integer.parseInt(hostAndPort.substring(hostAndPort.indexOf(':') + 1));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                visits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
                mostVisitors.accumulateAndGet(visitors.incrementAndGet(), Math::max);
                pause();
                Answer answer = pages.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, ""));
                byte[] bytes = answer.body();
                if (answer.status() == 302) {
                    exchange.getResponseHeaders().set("Location", new String(bytes, StandardCharsets.UTF_8));
                }
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                String tag = "\"" + Arrays.hashCode(bytes) + "\"";
                if (isTagging) {
                    exchange.getResponseHeaders().set("ETag", tag);
                }
                boolean isKnown =
                        isTagging && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                if (isKnown) {
                    unchanged.incrementAndGet();
                }
                int length = bytes.length == 0 || isKnown ? -1 : bytes.length;
                exchange.sendResponseHeaders(isKnown ? 304 : answer.status(), length);
                // Counted out before the answer ends: whoever comes after it does not meet this visitor any more.
                visitors.decrementAndGet();
                if (length > 0) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "website");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** One of the websites that the service may visit in tests. */
    public static Website number(int which) {
        String[] allowed = ConfigProvider.getConfig()
                .getValue("narasi.fetch.loopback-hosts", String.class)
                .split(",");
        try {
            return new Website(allowed[which]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes its time for each page, so that visitors who do not wait for each other meet. */
    public Website slow() {
        slowness = 40;
        return this;
    }

    /** Names the state of each page, and sends nothing to who has it. */
    public Website tagging() {
        isTagging = true;
        return this;
    }

    /** How often somebody was told that nothing changed. */
    public int unchanged() {
        return unchanged.get();
    }

    /** How often each path was asked for. */
    public Map<String, Integer> visits() {
        return Map.copyOf(visits);
    }

    /** How many visitors were here at the same time. */
    public int mostVisitors() {
        return mostVisitors.get();
    }

    public String address() {
        return address;
    }

    /** Publishes a story; answers its address. */
    public String publish(String path, String title, String body) {
        pages.put(path, new Answer(200, page(title, body)));
        return address + path;
    }

    /** A story that bears a date, as the usual publishing programs write it. */
    public String publishDated(String path, String date, String title, String body) {
        String dated = "<head><meta property=\"article:published_time\" content=\"" + date + "\">";
        pages.put(path, new Answer(200, page(title, body).replace("<head>", dated)));
        return address + path;
    }

    /** Puts a plain text under a path. */
    public void say(String path, String text) {
        pages.put(path, new Answer(200, text));
    }

    /** Sends visitors of a path elsewhere. */
    public void redirect(String path, String address) {
        pages.put(path, new Answer(302, address));
    }

    /** Puts a file under a path, called whatever the server calls it; answers its address. */
    public String serve(String path, String contentType, byte[] file) {
        pages.put(path, new Answer(200, contentType, file));
        return address + path;
    }

    public String answer(String path, int status) {
        pages.put(path, new Answer(status, ""));
        return address + path;
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html><html lang="id"><head><title>%s | Portal Resmi</title></head><body>
                <nav><ul><li>Beranda</li><li>Profil</li><li>Berita</li><li>Layanan</li></ul></nav>
                <main><article><h1>%s</h1><p>Diterbitkan oleh Dinas Kominfo</p>%s</article></main>
                <aside><h2>Berita lain</h2><ul><li>Lomba kebersihan antarkelurahan dimulai pekan depan</li>
                <li>Perbaikan jembatan penghubung selesai lebih cepat</li></ul></aside>
                <footer>Hak cipta pemerintah daerah</footer></body></html>
                """.formatted(title, title, "<p>" + body.strip().replace("\n\n", "</p><p>") + "</p>");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
