package id.narasitunggal.dissemination.watch;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in an article between two looks, line by line: what went, marked with a minus, and what came, with a plus. */
final class Drift {
    /** Shorter lines are counters, dates and captions, which change by themselves. */
    private static final int FEWEST_WORDS = 5;

    private static final int LONGEST_LINE = 600;
    private static final int LONGEST = 6_000;

    private Drift() {}

    /** Empty when nothing of weight changed. */
    static Optional<String> between(String before, String now) {
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(lines(before), lines(now)).getDeltas();
        String told = deltas.stream()
                .flatMap(delta -> Stream.concat(
                        delta.getSource().getLines().stream().map(line -> "− " + brief(line)),
                        delta.getTarget().getLines().stream().map(line -> "+ " + brief(line))))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told.substring(0, Math.min(told.length(), LONGEST)));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\n|(?<=[.!?])\\s+"))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> line.split(" ").length >= FEWEST_WORDS)
                .toList();
    }

    private static String brief(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
