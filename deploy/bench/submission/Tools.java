import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the machine offers beside Java: processes, their time on the processor, psql. */
final class Tools {
    private static final double TICKS_PER_SECOND = 100;

    private Tools() {}

    static void say(String text) {
        System.err.printf("%tT  %s%n", System.currentTimeMillis(), text);
    }

    static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + output);
        }
        return output;
    }

    static String sql(String statement) throws Exception {
        return run("psql", "-Atqc", statement).strip();
    }

    /** Seconds on the processor: a process alone, or a postmaster with every backend it has and had. */
    static double cpu(long pid, boolean withChildren) throws IOException {
        double seconds = ticks(pid, withChildren ? 4 : 2);
        if (withChildren) {
            for (long child : children(pid)) {
                seconds += ticks(child, 2);
            }
        }
        return seconds / TICKS_PER_SECOND;
    }

    private static List<Long> children(long parent) {
        List<Long> found = new ArrayList<>();
        ProcessHandle.of(parent).ifPresent(process -> process.children().forEach(child -> found.add(child.pid())));
        return found;
    }

    /** utime, stime and, of the dead, cutime, cstime. */
    private static double ticks(long pid, int fields) {
        try {
            return sum(Files.readString(Path.of("/proc/" + pid + "/stat")), fields);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double sum(String stat, int fields) {
        String[] after = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(after, 11, 11 + fields).mapToDouble(Double::parseDouble).sum();
    }

    /** Seconds on the processor that a Java machine gave to threads of its own: compiling code, collecting garbage. */
    static double cpuOfThreads(long pid, Pattern names) throws IOException {
        double ticks = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                if (names.matcher(stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'))).lookingAt()) {
                    ticks += sum(stat, 2);
                }
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    static double median(List<Double> values) {
        return percentile(values, 0.5);
    }
}
