import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Websites that show the pages of the set, and a service that is told to look at them: how many pages a second it opens, reads, compares
 * with every edition and writes down. The pause between two visits to one website is the usual one; there are enough websites.
 */
final class Pipeline {
    private static final long PATIENCE_SECONDS = 300;

    private final List<byte[]> pages;
    private final AtomicLong served = new AtomicLong();
    private final long service;
    private final long database;

    private Pipeline(List<byte[]> pages, long service, long database) {
        this.pages = pages;
        this.service = service;
        this.database = database;
    }

    public static void main(String[] given) throws Exception {
        List<byte[]> pages = read(Path.of(given[0]));
        Pipeline bench = new Pipeline(pages, Long.parseLong(given[2]), Long.parseLong(given[3]));
        bench.open(Integer.parseInt(given[1]));
        bench.measure(Integer.parseInt(given[4]), Integer.parseInt(given[5]));
        System.exit(0);
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (int number = 0; Files.exists(folder.resolve(number + ".html")); number++) {
            pages.add(Files.readAllBytes(folder.resolve(number + ".html")));
        }
        return pages;
    }

    /** On every address of the loopback network: each is a website of its own. */
    private void open(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 256);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith("/berita/")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] body = pages.get(Integer.parseInt(path.substring("/berita/".length())));
        served.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private void measure(int warmUp, int many) throws Exception {
        Tools.say("%d pages, %d bytes in the mean".formatted(pages.size(), pages.stream().mapToInt(body -> body.length).sum() / pages.size()));
        round("warm-up", 0, warmUp);
        round("first look", warmUp, many);
        round("first look", warmUp + many, many);
        round("later look", warmUp, many);
        round("later look", warmUp + many, many);
        System.out.printf("results: %s%n", Tools.sql("select string_agg(result || ' ' || n, ', ' order by n desc)"
                + " from (select result, count(*) as n from placement_check group by result) as r"));
        System.out.printf("failures: %s; requests for a page %d, looks written %s%n", Tools.sql("select count(*) from check_job where last_failure is not null"),
                served.get(), Tools.sql("select count(*) from placement_check"));
    }

    private void round(String what, int from, int many) throws Exception {
        long before = looks();
        double serviceCpu = Tools.cpu(service, false);
        double databaseCpu = Tools.cpu(database, true);
        double ownCpu = Tools.cpu(ProcessHandle.current().pid(), false);
        long begin = System.nanoTime();
        Tools.sql("""
                insert into check_job (placement_id, host, due_at, planned_at)
                select id, split_part(canonical_url, '/', 1), now(), now() from placement where times_shown > %d and times_shown <= %d
                on conflict (placement_id) do update set due_at = now()""".formatted(from, from + many));
        while (looks() < before + many) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("%d of %d looked at within %d s".formatted(looks() - before, many, PATIENCE_SECONDS));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        String row = "%-10s %5d pages in %5.1f s: %6.1f pages/s (bar >= 50: %s); CPU a page: service %5.2f ms, PostgreSQL %5.2f ms, websites %5.2f ms"
                .formatted(what, many, seconds, many / seconds, many / seconds >= 50 ? "met" : "NOT met", 1000 * (Tools.cpu(service, false) - serviceCpu) / many,
                        1000 * (Tools.cpu(database, true) - databaseCpu) / many, 1000 * (Tools.cpu(ProcessHandle.current().pid(), false) - ownCpu) / many);
        Tools.say(row);
        System.out.println(row);
    }

    private static long looks() throws Exception {
        return Long.parseLong(Tools.sql("select count(*) from placement_check"));
    }
}
