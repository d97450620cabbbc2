import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The deadline: every unit sends its report of one fresh month, 12 figures each, from 16 clients at once. In turn with it, pgbench
 * does the same SQL in one transaction for another fresh month. A journal of every answer is held against the tables afterwards.
 */
final class Burst {
    private static final int CLIENTS = 16;
    /** The share of compiling in the time of the service from which on it counts as warm. */
    private static final double COMPILED = 0.05;
    /** Months one after another that have to stay below that share: one alone may be chance. */
    private static final int STEADY = 3;
    private static final Pattern HASH = Pattern.compile("\"contentHash\":\"([0-9a-f]{64})\"");
    private static final Pattern COMPILERS = Pattern.compile("C[12] Comp|Sweeper");
    private static final Pattern COLLECTORS = Pattern.compile("GC Thr|G1 |VM Thread|Concurrent");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final String base;
    private final Path work;
    private final long service;
    private final long postgres;
    private final List<String> units;
    private final List<String> tokens = new ArrayList<>();
    private final List<HttpClient> clients = new ArrayList<>();

    record Answer(UUID id, int status, String hash, double millis) {}

    /** Seconds on the processor: the service, of it compiling and collecting garbage; the database; the clients. */
    record Used(double service, double compiling, double collecting, double database, double clients) {
        Used since(Used begin) {
            return new Used(
                    service - begin.service, compiling - begin.compiling, collecting - begin.collecting, database - begin.database, clients - begin.clients);
        }
    }

    record Go(List<Answer> answers, double seconds, Used used) {
        double perSecond() {
            return answers.size() / seconds;
        }

        double cpuMillis() {
            return each(used.service() + used.database());
        }

        double each(double seconds) {
            return 1000 * seconds / answers.size();
        }

        String shares() {
            return "service %.2f (compiling %.2f, collecting %.2f), database %.2f, clients %.2f"
                    .formatted(each(used.service()), each(used.compiling()), each(used.collecting()), each(used.database()), each(used.clients()));
        }

        double p95() {
            return Tools.percentile(answers.stream().map(Answer::millis).toList(), 0.95);
        }
    }

    record Ceiling(double perSecond, double cpuMillis) {}

    private Burst(String base, Path work, long service, long postgres) throws Exception {
        this.base = base;
        this.work = work;
        this.service = service;
        this.postgres = postgres;
        this.units = Files.readAllLines(work.resolve("units"));
        Tokens issuer = new Tokens(work.resolve("key.der"));
        for (String unit : units) {
            tokens.add(issuer.of("petugas-" + unit, unit, "unit-contributor"));
        }
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        }
    }

    public static void main(String[] given) throws Exception {
        Burst burst = new Burst(given[0], Path.of(given[1]), Long.parseLong(given[2]), Long.parseLong(given[3]));
        int rounds = Integer.parseInt(given[5]);
        if (rounds == 0) {
            burst.firstMonths(Integer.parseInt(given[4]));
        } else {
            burst.measure(Integer.parseInt(given[4]), rounds, given[6]);
        }
    }

    /** What the first reports ask of a database that held none before; a service that has just started compiles all the while. */
    private void firstMonths(int months) throws Exception {
        System.out.printf("%d units, 12 figures each, %d clients, on a database without a report; each month again; per submission%n", units.size(), CLIENTS);
        List<Answer> journal = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            double before = readWhole();
            Go go = go("2023-%02d".formatted(month));
            journal.addAll(go.answers());
            System.out.printf("month %d  %7.1f /s  p95 %7.2f ms  CPU of database %6.2f ms, of service %6.2f ms  tables read whole %5.2f%n",
                    month, go.perSecond(), go.p95(), go.each(go.used().database()), go.each(go.used().service()), (readWhole() - before) / go.answers().size());
        }
        System.out.println("ledger   " + ledger(journal));
    }

    /** How often a table that a submission goes into was read from end to end. */
    private static double readWhole() throws Exception {
        return Double.parseDouble(Tools.sql("select sum(seq_scan) from pg_stat_user_tables where relname in ('submission', 'submission_item', 'item_figure')"));
    }

    private void measure(int most, int rounds, String script) throws Exception {
        warmUp(most);
        pgbench(script, "2026-01-01");
        // What the ladder of reminders has to say of months long due is not part of the burst.
        Tools.sql("update delivery set status = 'DEAD', next_attempt_at = null where status in ('QUEUED', 'FAILED')");
        Tools.sql("vacuum analyze");
        List<Go> goes = new ArrayList<>();
        List<Ceiling> ceilings = new ArrayList<>();
        List<Answer> journal = new ArrayList<>();
        double statements = 0;
        for (int round = 1; round <= rounds; round++) {
            Tools.sql("checkpoint");
            Tools.sql("select pg_stat_statements_reset()");
            Go go = go("2026-%02d".formatted(2 * round + 1 > 11 ? 11 : 2 * round + 1));
            statements = statementsPer(go.answers().size());
            Tools.sql("checkpoint");
            Ceiling ceiling = pgbench(script, "2026-%02d-01".formatted(2 * round));
            goes.add(go);
            ceilings.add(ceiling);
            journal.addAll(go.answers());
            Tools.say("round %d: service %.0f/s, p95 %.0f ms, CPU each %s; pgbench %.0f/s, %.2f ms CPU; %.1f statements"
                    .formatted(round, go.perSecond(), go.p95(), go.shares(), ceiling.perSecond(), ceiling.cpuMillis(), statements));
        }
        report(goes, ceilings, statements, ledger(journal));
    }

    /** Reports of earlier months, one after another, until the service has next to nothing left to compile: one that runs for days has not. */
    private void warmUp(int most) throws Exception {
        int warm = 0;
        for (int month = 0; month < most && warm < STEADY; month++) {
            Go go = go("%d-%02d".formatted(2023 + month / 12, month % 12 + 1));
            Tools.say("warm-up %d: %.0f/s, p95 %.0f ms, CPU each %s".formatted(month + 1, go.perSecond(), go.p95(), go.shares()));
            warm = go.used().compiling() < COMPILED * go.used().service() ? warm + 1 : 0;
        }
    }

    private Go go(String month) throws Exception {
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < units.size(); i++) {
            queue.add(i);
        }
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        Used before = used();
        long begin = System.nanoTime();
        for (HttpClient client : clients) {
            threads.submit(() -> {
                for (Integer unit = queue.poll(); unit != null; unit = queue.poll()) {
                    answers.add(send(client, unit, month));
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the burst does not end");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Go(List.copyOf(answers), seconds, used().since(before));
    }

    private Used used() throws Exception {
        return new Used(
                Tools.cpu(service, false),
                Tools.cpuOfThreads(service, COMPILERS),
                Tools.cpuOfThreads(service, COLLECTORS),
                Tools.cpu(postgres, true),
                Tools.cpu(ProcessHandle.current().pid(), false));
    }

    private Answer send(HttpClient client, int unit, String month) {
        UUID id = UUID.randomUUID();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/submissions/" + id + "?submit=true"))
                .header("Authorization", "Bearer " + tokens.get(unit))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body(unit, month)))
                .build();
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            double millis = (System.nanoTime() - begin) / 1e6;
            Matcher hash = HASH.matcher(answer.body());
            if (answer.statusCode() >= 400) {
                Tools.say(answer.statusCode() + " " + answer.body());
            }
            return new Answer(id, answer.statusCode(), hash.find() ? hash.group(1) : "", millis);
        } catch (Exception lost) {
            return new Answer(id, -1, "", (System.nanoTime() - begin) / 1e6);
        }
    }

    private static String body(int unit, String month) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            figures.append(i == 0 ? "" : ",")
                    .append("{\"indicator\":\"Indikator ").append(unit).append('-').append(i).append("\",\"value\":").append(unit + i / 10.0)
                    .append(",\"unitOfMeasure\":\"persen\",\"asOfDate\":\"2026-09-30\",\"source\":\"Dinas Kesehatan\"}");
        }
        return "{\"kind\":\"PERIODIC\",\"period\":\"%s\",\"items\":[{\"type\":\"ACHIEVEMENT\",\"title\":\"Capaian bulan ini\",\"summary\":\"Ringkasan capaian.\",\"classification\":\"BERKALA\",\"figures\":[%s]}]}"
                .formatted(month, figures);
    }

    /** Each client of pgbench takes its own share of the units, once. */
    private Ceiling pgbench(String script, String month) throws Exception {
        int share = (units.size() + CLIENTS - 1) / CLIENTS;
        double cpu = Tools.cpu(postgres, true);
        String output = Tools.run(
                "pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "1", "-t", "" + share, "-f", script,
                "-D", "i=-1", "-D", "share=" + share, "-D", "units=" + units.size(), "-D", "month=" + month);
        double used = Tools.cpu(postgres, true) - cpu;
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return new Ceiling(Double.parseDouble(tps.group(1)), 1000 * used / (share * CLIENTS));
    }

    /**
     * What the service sent. The search for contradictions is left out: a trigger of the database itself asks for it at the end of a
     * transaction, which is told as a statement of the client.
     */
    private static double statementsPer(int submissions) throws Exception {
        return Double.parseDouble(Tools.sql(
                        "select coalesce(sum(calls), 0) from pg_stat_statements where toplevel and query !~* '^(begin|commit|rollback|set |show|deallocate|select find_conflicts_of)' "
                                + "and calls >= " + submissions / 2))
                / submissions;
    }

    /** Loss: acknowledged and not there, or there with other content. Doubled: two rows for one duty. Phantom: there without a good answer. */
    private String ledger(List<Answer> journal) throws Exception {
        Path file = work.resolve("journal.csv");
        StringBuilder lines = new StringBuilder();
        journal.forEach(answer -> lines.append(answer.id()).append(',').append(answer.status()).append(',').append(answer.hash()).append('\n'));
        Files.writeString(file, lines);
        Tools.sql("create table bench_journal (id uuid, status integer, hash text)");
        Tools.run("psql", "-qc", "\\copy bench_journal from '" + file + "' csv");
        long lost = Long.parseLong(Tools.sql(
                "select count(*) from bench_journal j where status in (200, 201) and not exists (select from submission s where s.id = j.id and s.content_hash = j.hash and s.status = 'SUBMITTED' and (select count(*) from submission_item i join item_figure f on f.item_id = i.id where i.submission_id = s.id) = 12)"));
        long doubled = Long.parseLong(Tools.sql(
                "select count(*) from (select duty_id from submission where duty_id is not null and prepared_by <> 'pgbench' group by duty_id having count(*) > 1) as twice"));
        long phantom = Long.parseLong(
                Tools.sql("select count(*) from bench_journal j join submission s on s.id = j.id where j.status not in (200, 201)"));
        long refused = journal.stream().filter(answer -> answer.status() != 201).count();
        long broken = journal.stream().filter(answer -> answer.status() >= 500 || answer.status() < 0).count();
        return "%d requests: %d lost, %d doubled, %d phantom, %d not 201, %d of them 5xx or without answer"
                .formatted(journal.size(), lost, doubled, phantom, refused, broken);
    }

    private void report(List<Go> goes, List<Ceiling> ceilings, double statements, String ledger) {
        List<Double> throughput = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < goes.size(); i++) {
            throughput.add(goes.get(i).perSecond() / ceilings.get(i).perSecond());
            cpu.add(goes.get(i).cpuMillis() / ceilings.get(i).cpuMillis());
        }
        List<Double> p95 = goes.stream().map(Go::p95).toList();
        System.out.printf("%d units, 12 figures each, %d clients, %d rounds in turn with pgbench (same SQL, one transaction, fsync on)%n", units.size(), CLIENTS, goes.size());
        line("p95", Tools.median(p95), p95, "ms", "<= 60", Tools.median(p95) <= 60);
        line("throughput", Tools.median(goes.stream().map(Go::perSecond).toList()), goes.stream().map(Go::perSecond).toList(), "/s", "", true);
        line("of pgbench's", Tools.median(throughput), throughput, "", ">= 0.5", Tools.median(throughput) >= 0.5);
        line("CPU each", Tools.median(goes.stream().map(Go::cpuMillis).toList()), goes.stream().map(Go::cpuMillis).toList(), "ms", "", true);
        line("of it service", goes, go -> go.each(go.used().service()));
        line("  compiling", goes, go -> go.each(go.used().compiling()));
        line("  collecting", goes, go -> go.each(go.used().collecting()));
        line("of it database", goes, go -> go.each(go.used().database()));
        line("clients beside", goes, go -> go.each(go.used().clients()));
        line("CPU / pgbench", Tools.median(cpu), cpu, "x", "<= 4", Tools.median(cpu) <= 4);
        System.out.printf("%-14s %8.1f  (bar <= 12: %s)%n", "statements", statements, statements <= 12 ? "met" : "NOT met");
        System.out.println("ledger         " + ledger);
    }

    private static void line(String what, List<Go> goes, ToDoubleFunction<Go> millis) {
        List<Double> all = goes.stream().map(go -> millis.applyAsDouble(go)).toList();
        line(what, Tools.median(all), all, "ms", "", true);
    }

    private static void line(String what, double median, List<Double> all, String unit, String bar, boolean met) {
        System.out.printf("%-14s %8.2f %-3s [%.2f to %.2f]%s%n", what, median, unit, Collections.min(all), Collections.max(all),
                bar.isEmpty() ? "" : "  (bar " + bar + ": " + (met ? "met" : "NOT met") + ")");
    }
}
