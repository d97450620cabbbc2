import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Publishes narratives to the service as its neighbour would, one after another, and then asks how far they have got. A publication
 * takes from the moment at which the feed hands it out until the service asks for what comes after it: by then its duties are committed.
 */
final class Rollout {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> feed = new ArrayList<>();
    private final List<UUID> narratives = new ArrayList<>();
    private final String base;
    private final Path work;
    private final Path scripts;
    private final String token;
    private long handedOut;
    private long taken;
    private int cursor;

    private Rollout(String base, Path work, Path scripts) throws Exception {
        this.base = base;
        this.work = work;
        this.scripts = scripts;
        this.token = new Tokens(work.resolve("key.der")).of("petugas", "00000000-0000-0000-0000-000000000001", "dissemination-officer");
    }

    public static void main(String[] given) throws Exception {
        Rollout bench = new Rollout(given[0], Path.of(given[2]), Path.of(given[5]));
        bench.open(Integer.parseInt(given[1]));
        bench.measure(Integer.parseInt(given[3]), Integer.parseInt(given[4]));
        System.exit(0);
    }

    private void open(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = path.endsWith("/token")
                ? "{\"access_token\":\"bench\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                : path.startsWith("/narrative") ? page(exchange.getRequestURI().getQuery()) : "{\"items\":[],\"next\":\"0\"}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Long polling, as narrative-service does it. */
    private synchronized String page(String query) {
        int after = number(query, "after");
        if (after > cursor) {
            cursor = after;
            taken = System.nanoTime();
            notifyAll();
        }
        long until = System.nanoTime() + number(query, "wait") * 1_000_000_000L;
        while (after >= feed.size() && System.nanoTime() < until) {
            pause(50);
        }
        if (after < feed.size()) {
            handedOut = System.nanoTime();
        }
        return "{\"items\":[" + String.join(",", feed.subList(after, feed.size())) + "],\"next\":\"" + feed.size() + "\"}";
    }

    private static int number(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Integer.parseInt(pair.substring(name.length() + 1));
            }
        }
        return 0;
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private synchronized double publish(int n) {
        UUID narrative = UUID.randomUUID();
        narratives.add(narrative);
        feed.add(event(narrative, n));
        notifyAll();
        long patience = System.nanoTime() + 120_000_000_000L;
        while (cursor < feed.size()) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("publication " + n + " was not taken in within two minutes");
            }
            pause(50);
        }
        return (taken - handedOut) / 1e6;
    }

    private static String event(UUID narrative, int n) {
        String data = """
                {"narrativeId":"%s","editionId":"%s","number":"NT/BENCH/%d","edition":1,"topicTitle":"Uji","type":"THEMATIC","classification":"BERKALA",\
                "title":"Narasi uji %d","summary":"Ringkasan","body":"%s","keyMessages":["Satu","Dua"],"audience":{"everyone":true},\
                "requiredFamilies":["WEBSITE"],"minimumPlacements":1,"dueWithin":{"amount":2,"unit":"WORKING_DAYS"},"publishedAt":"%s","contentHash":"hash%d"}"""
                .formatted(narrative, UUID.randomUUID(), n, n, "kata ".repeat(800).strip(), Instant.now(), n);
        return "{\"id\":\"%s\",\"type\":\"edition.published\",\"subject\":\"%s\",\"data\":%s}".formatted(UUID.randomUUID(), narrative, data);
    }

    private void measure(int many, int looks) throws Exception {
        publish(0);
        List<Double> frozen = new ArrayList<>();
        for (int n = 1; n <= many; n++) {
            frozen.add(publish(n));
            if (n % 5 == 0) {
                Tools.say("%d of %d published, the last in %.0f ms".formatted(n, many, frozen.get(n - 1)));
            }
        }
        Tools.sql("create table bench_assignment (like assignment including all)");
        List<Double> byHand = pgbench("freeze", many, many);
        System.out.printf("%s units, %d narratives, %s duties%n", Tools.sql("select count(*) from unit"), many, Tools.sql("select count(*) from assignment"));
        row("duties of one publication frozen", frozen, byHand, 2000);
        Tools.sql("""
                update assignment a set state = s.state, fulfilled_at = case when s.state like 'FULFILLED%' then a.due_at end
                  from (select id, (array['PENDING', 'ACKNOWLEDGED', 'PARTIAL', 'FULFILLED', 'FULFILLED', 'FULFILLED_LATE', 'WAIVED', 'CANCELLED'])[1 + abs(hashtext(id::text)) % 8] as state
                          from assignment) as s
                 where s.id = a.id""");
        Tools.sql("vacuum analyze assignment");
        look(looks / 2);
        List<Double> service = new ArrayList<>();
        List<Double> hand = new ArrayList<>();
        for (int slice = 0; slice < 4; slice++) {
            service.addAll(look(looks / 4));
            hand.addAll(pgbench("rollout", looks / 4, many));
            Tools.say("slice %d: p95 %.1f ms".formatted(slice + 1, Tools.percentile(service, 0.95)));
        }
        row("roll-out of one narrative", service, hand, 150);
    }

    private static void row(String what, List<Double> service, List<Double> hand, double bar) {
        double p95 = Tools.percentile(service, 0.95);
        System.out.printf("%-33s p50 %7.1f ms, p95 %7.1f ms, most %7.1f ms (bar p95 <= %.0f: %s); SQL by hand p50 %6.1f ms, p95 %6.1f ms; ratio of p50 %.2f, of p95 %.2f%n",
                what, Tools.median(service), p95, Tools.percentile(service, 1), bar, p95 <= bar ? "met" : "NOT met", Tools.median(hand),
                Tools.percentile(hand, 0.95), Tools.median(service) / Tools.median(hand), p95 / Tools.percentile(hand, 0.95));
    }

    private List<Double> look(int times) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/rollouts/" + narratives.get(1 + i % (narratives.size() - 1))))
                    .header("Authorization", "Bearer " + token)
                    .build();
            long begin = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - begin) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return millis;
    }

    private List<Double> pgbench(String script, int times, int many) throws Exception {
        Path log = work.resolve(script + "-log");
        Tools.run("pgbench", "-n", "-M", "prepared", "-c", "1", "-t", "" + times, "-D", "narratives=" + many, "-f",
                scripts.resolve(script + ".pgbench").toString(), "-l", "--log-prefix=" + log);
        List<Double> millis = new ArrayList<>();
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(script + "-log")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    millis.add(Double.parseDouble(line.split(" ")[2]) / 1000);
                }
                Files.delete(file);
            }
        }
        return millis;
    }
}
