import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for one version of a report after the other; in turn with it, psql runs the statement that an expert would type. */
final class Report {
    private static final Pattern LOGGED = Pattern.compile("figures of \\S+ counted in (\\d+) ms");
    private static final Pattern COLLECTED = Pattern.compile("->(\\d+)M\\(");
    private static final Pattern BEFORE = Pattern.compile(" (\\d+)M->");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Path work;
    private final String token;

    private Report(String base, Path work) throws Exception {
        this.base = base;
        this.work = work;
        this.token = new Tokens(work.resolve("key.der")).of("petugas", "00000000-0000-0000-0000-000000000001", "report-officer");
    }

    public static void main(String[] given) throws Exception {
        HttpServer neighbours = neighbours(Integer.parseInt(given[1]));
        try {
            new Report(given[0], Path.of(given[2])).measure(Integer.parseInt(given[3]), given[4], given[5], given[6]);
        } finally {
            neighbours.stop(0);
        }
    }

    private void measure(int rounds, String expert, String units, String heap) throws Exception {
        boolean nation = Integer.parseInt(units) >= 100_000;
        if (!nation) {
            make(0);
        }
        List<Double> whole = new ArrayList<>();
        List<Double> hand = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            hand.add(expert(expert));
            whole.add(make(round));
            Tools.say("round %d of %d: statement %.0f ms, report %.1f s".formatted(round, rounds, hand.get(hand.size() - 1), whole.get(whole.size() - 1)));
        }
        List<Double> figures = new ArrayList<>();
        Matcher line = LOGGED.matcher(Files.readString(work.resolve("service.log")));
        while (line.find()) {
            figures.add(Double.parseDouble(line.group(1)));
        }
        double ratio = Tools.median(figures.subList(figures.size() - rounds, figures.size())) / Tools.median(hand);
        double bar = nation ? 300 : 20;
        System.out.printf("%s units, %s duties in all, %s in the month, %s placements in the month; medians of %d versions, after one to warm up%n", units,
                Tools.sql("select count(*) from assignment"), Tools.sql("select count(*) from assignment where due_month = '2026-10'"), Tools.sql("select count(*) from placement"), rounds);
        System.out.printf("whole report %7.1f s, all formats filed (bar <= %.0f s: %s)%n", Tools.median(whole), bar, Tools.median(whole) <= bar ? "met" : "NOT met");
        System.out.printf("of it figures %6.2f s%s; the rest are documents and filing%n", Tools.median(figures) / 1000,
                nation ? "" : " (bar <= 3 s: " + (Tools.median(figures) <= 3000 ? "met)" : "NOT met)"));
        System.out.printf("one statement %6.2f s by hand; figures / statement %.2f (bar <= 2: %s)%n", Tools.median(hand) / 1000, ratio, ratio <= 2 ? "met" : "NOT met");
        System.out.printf("heap          %s given; at most %d MB held after a collection, %d MB before one%n", heap, most(COLLECTED), most(BEFORE));
        System.out.printf("documents     %s%n", Tools.sql("select string_agg(format || ' ' || pg_size_pretty(length(content)::bigint), ', ' order by format) from monthly_report_document d "
                + "where report_id = (select id from monthly_report where kind = 'AD_HOC' order by report_version desc limit 1)"));
    }

    /** From the order to the filed report. */
    private double make(int round) throws Exception {
        String order = "{\"kind\":\"AD_HOC\",\"period\":\"2026-10\",\"reason\":\"Putaran %d\"}".formatted(round);
        long begin = System.nanoTime();
        String run = sent(to("/api/v1/monthly-reports").POST(HttpRequest.BodyPublishers.ofString(order)), 202);
        String address = "/api/v1/monthly-report-runs/" + found(run, "id");
        String step = "";
        while (!found(run, "state").equals("DONE")) {
            if (found(run, "state").equals("FAILED") || System.nanoTime() - begin > 900e9) {
                throw new IllegalStateException(run);
            }
            if (!found(run, "step").equals(step)) {
                step = found(run, "step");
                Tools.say("%.1f s: %s".formatted((System.nanoTime() - begin) / 1e9, step));
            }
            Thread.sleep(50);
            run = sent(to(address).GET(), 200);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String sent(HttpRequest.Builder request, int expected) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String found(String json, String property) {
        Matcher value = Pattern.compile("\"" + property + "\":\"([^\"]*)\"").matcher(json);
        return value.find() ? value.group(1) : "";
    }

    /** As psql tells it, without its own start. */
    private static double expert(String file) throws Exception {
        String said = Tools.run("psql", "-q", "-o", "/dev/null", "-c", "\\timing on", "-f", file);
        Matcher time = Pattern.compile("Time: ([0-9.]+) ms").matcher(said);
        double last = Double.NaN;
        while (time.find()) {
            last = Double.parseDouble(time.group(1));
        }
        return last;
    }

    private long most(Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(Files.readString(work.resolve("gc.log")));
        long most = 0;
        while (found.find()) {
            most = Math.max(most, Long.parseLong(found.group(1)));
        }
        return most;
    }

    /** Answers as the two other services would, and hands out a token that nobody checks. */
    private static HttpServer neighbours(int port) throws Exception {
        String missed = Tools.sql("select coalesce(json_agg(json_build_object('unitId', id, 'name', name, 'kind', kind)), '[]') from (select * from unit where kind in ('KABUPATEN', 'KOTA') and code like '%7') as u");
        String figures = """
                {"month":"2026-10","duties":[{"unitKind":"KABUPATEN","due":800,"onTime":700,"late":50,"missed":50,"waived":0}],"missedUnits":%s,"itemsAccepted":1200,"itemsExempt":3,
                "published":[{"type":"THEMATIC","count":35}],"medianHoursToPublish":20.5,"objections":1,"overrides":0,"corrections":1,"withdrawals":0,"titles":[],
                "overriddenConcurrences":[],"supersessions":0,"expirations":1,"postReviews":{"due":1,"inTime":1,"late":0,"overdue":0},"obstacles":4,"responses":9,
                "answers":8,"media":{"items":420,"positive":200,"neutral":150,"negative":70,"headlineMismatches":12,"outletKinds":[],"topics":[]},
                "planning":{"activePlans":6,"meetings":4,"followUpsDue":9,"followUpsDone":7,"agendaNextMonth":11},"provinces":[],"transferred":[]}""".formatted(missed);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            byte[] answer = (exchange.getRequestURI().getPath().endsWith("/token")
                    ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":3600}" : figures).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
