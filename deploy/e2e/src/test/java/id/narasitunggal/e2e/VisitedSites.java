package id.narasitunggal.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Slow websites on this machine that show one article on every page and write down who asked for which. */
final class VisitedSites implements AutoCloseable {
    private static final long ANSWER_MILLIS = 200;

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> present = new ConcurrentHashMap<>();
    private final List<Visit> visits = new ArrayList<>();
    private final byte[] article;
    private Set<String> awaited = Set.of();
    private String held = "";
    private int mostAtOnce;

    private VisitedSites(String article) {
        this.article = article.getBytes(StandardCharsets.UTF_8);
    }

    static VisitedSites open(int count, String article) throws IOException {
        VisitedSites sites = new VisitedSites(article);
        for (int site = 0; site < count; site++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(sites.threads);
            server.createContext("/", sites::answer);
            server.start();
            sites.servers.add(server);
        }
        return sites;
    }

    /** Each website with its port, which makes it a host of its own. */
    List<String> hosts() {
        return servers.stream()
                .map(server -> "127.0.0.1:" + server.getAddress().getPort())
                .toList();
    }

    /** A new round: what was visited is forgotten, and no page is given out before each of these has asked for one. */
    synchronized void beginWhenAllAreHere(Set<String> visitors) {
        visits.clear();
        awaited = visitors;
    }

    /** From now on this visitor waits for its pages in vain. */
    synchronized void hold(String visitor) {
        held = visitor;
    }

    synchronized void letGo() {
        held = "";
        notifyAll();
    }

    synchronized List<Visit> visits() {
        return List.copyOf(visits);
    }

    Set<String> visitedBy(String visitor) {
        return visits().stream()
                .filter(visit -> visit.visitor().equals(visitor))
                .map(Visit::page)
                .collect(Collectors.toSet());
    }

    /** The most visitors that one website had at one moment. */
    synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/berita/")) {
                page(exchange, path);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException, InterruptedException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        arrive(new Visit(exchange.getRequestHeaders().getFirst("User-Agent"), host + path), host);
        try {
            TimeUnit.MILLISECONDS.sleep(ANSWER_MILLIS);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, article.length);
            exchange.getResponseBody().write(article);
        } finally {
            present.merge(host, -1, Integer::sum);
        }
    }

    private synchronized void arrive(Visit visit, String host) throws InterruptedException {
        mostAtOnce = Math.max(mostAtOnce, present.merge(host, 1, Integer::sum));
        visits.add(visit);
        notifyAll();
        while (held.equals(visit.visitor())
                || !visits.stream()
                        .map(Visit::visitor)
                        .collect(Collectors.toSet())
                        .containsAll(awaited)) {
            wait();
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /**
     * One request for a page.
     *
     * @param visitor by its User-Agent
     * @param page host, port and path
     */
    record Visit(String visitor, String page) {}
}
