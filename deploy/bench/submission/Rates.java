import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One caller asks for the rates of 24 months again and again; in turn with it, pgbench runs one hand-written statement. */
final class Rates {
    private static final List<String> GROUPS = List.of("kind", "province", "period");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;
    private final Path work;

    private Rates(String base, Path work) throws Exception {
        this.base = base;
        this.work = work;
        this.token = new Tokens(work.resolve("key.der")).of("analis", "00000000-0000-0000-0000-000000000001", "review-analyst");
    }

    public static void main(String[] given) throws Exception {
        new Rates(given[0], Path.of(given[1])).measure(Integer.parseInt(given[2]), given[3]);
    }

    private void measure(int looks, String script) throws Exception {
        for (String group : GROUPS) {
            look(group, looks / 2);
        }
        System.out.printf("24 months, %s units, %s duties and %s submissions in the database; %d looks each, in turn with the hand-written statement%n",
                Tools.sql("select count(distinct unit_id) from reporting_duty"), Tools.sql("select count(*) from reporting_duty"), Tools.sql("select count(*) from submission"), looks);
        for (String group : GROUPS) {
            List<Double> service = new ArrayList<>();
            List<Double> hand = new ArrayList<>();
            for (int slice = 0; slice < 4; slice++) {
                service.addAll(look(group, looks / 4));
                hand.addAll(pgbench(script, looks / 4));
            }
            double p95 = Tools.percentile(service, 0.95);
            double ratio = p95 / Tools.percentile(hand, 0.95);
            double medians = Tools.median(service) / Tools.median(hand);
            System.out.printf("groupBy=%-9s p50 %6.1f ms, p95 %6.1f ms (bar <= 100: %s); statement p50 %6.1f ms, p95 %6.1f ms; ratio of p95 %.2f (bar <= 2: %s), of p50 %.2f%n",
                    group, Tools.median(service), p95, p95 <= 100 ? "met" : "NOT met", Tools.median(hand), Tools.percentile(hand, 0.95), ratio, ratio <= 2 ? "met" : "NOT met", medians);
        }
    }

    private List<Double> look(String group, int times) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/reporting-rates?from=2024-12&to=2026-11&groupBy=" + group))
                .header("Authorization", "Bearer " + token)
                .build();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - begin) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        Tools.say("groupBy=%s: p95 %.1f ms".formatted(group, Tools.percentile(millis, 0.95)));
        return millis;
    }

    private List<Double> pgbench(String script, int times) throws Exception {
        Path log = work.resolve("rates-log");
        Tools.run("pgbench", "-n", "-M", "prepared", "-c", "1", "-t", "" + times, "-f", script, "-l", "--log-prefix=" + log);
        List<Double> millis = new ArrayList<>();
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("rates-log")).toList()) {
                read(file, millis);
                Files.delete(file);
            }
        }
        return millis;
    }

    /** Third field of each line: microseconds. */
    private static void read(Path file, List<Double> millis) throws IOException {
        for (String line : Files.readAllLines(file)) {
            millis.add(Double.parseDouble(line.split(" ")[2]) / 1000);
        }
    }
}
