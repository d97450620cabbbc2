package id.narasitunggal.bench;

import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recogniser;
import id.narasitunggal.dissemination.matching.Thresholds;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.labelled.JsonLines;
import id.narasitunggal.dissemination.matching.labelled.LabelledPage;
import id.narasitunggal.dissemination.matching.labelled.LabelledSet;
import id.narasitunggal.dissemination.matching.labelled.PageReader;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our recogniser and the usual methods on the same pages. Each of the others gets the threshold that suits it best on a tuning
 * split (every second page); all are judged on the other half. Heavy paraphrase stays out, as in the other figures.
 */
public final class SideBySide {

    private SideBySide() {}

    public static void main(String[] arguments) {
        LabelledSet set = arguments.length == 1
                ? JsonLines.read(Path.of(arguments[0]))
                : LabelledSet.generate(number(arguments, 0, 1), number(arguments, 1, 1_000), number(arguments, 2, 150));
        List<LabelledPage> pages = set.pages().stream()
                .filter(page -> !page.kind().equals("PARAPHRASE"))
                .toList();
        System.out.printf(
                "%d editions, %d pages judged, as many to tune on%n",
                set.editions().size(), pages.size() / 2);
        System.out.printf("%-36s %7s %7s %7s %14s%n", "method", "P", "R", "F1", "pages/CPU-s");
        ours(set, pages);
        for (Method method : List.of(new MoreLikeThese(), new MinHash(), new SimHash())) {
            method.index(set.editions().stream().map(EditionText::text).toList());
            theirs(method, set, pages);
        }
    }

    private static void ours(LabelledSet set, List<LabelledPage> pages) {
        var index = new EditionIndex();
        set.backgrounds().forEach(index::suppress);
        set.editions().forEach(index::add);
        var recogniser = new Recogniser(index, Thresholds.standard());
        var tally = new Tally();
        for (int page = 1; page < pages.size(); page += 2) {
            PageText text = PageReader.text(pages.get(page));
            long start = cpuTime();
            Reading reading = recogniser.read(text);
            tally.spent += cpuTime() - start;
            List<UUID> named = reading.strongest()
                    .map(found -> {
                        List<UUID> all = new ArrayList<>(found.alsoFits());
                        all.add(found.editionId());
                        return all;
                    })
                    .orElse(List.of());
            tally.add(pages.get(page), named);
        }
        System.out.println(tally.line("ours, " + Thresholds.ALGORITHM));
    }

    private static void theirs(Method method, LabelledSet set, List<LabelledPage> pages) {
        List<Method.@Nullable Guess> guesses = new ArrayList<>();
        long spent = 0;
        for (LabelledPage page : pages) {
            String text = PageReader.text(page).text();
            long start = cpuTime();
            guesses.add(method.guess(text));
            spent += cpuTime() - start;
        }
        TreeMap<Double, Double> byThreshold = new TreeMap<>();
        for (int page = 0; page < pages.size(); page += 2) {
            Method.Guess guess = guesses.get(page);
            if (guess != null) {
                byThreshold.put(guess.confidence(), 0.0);
            }
        }
        byThreshold.replaceAll(
                (threshold, none) -> tally(set, pages, guesses, 0, threshold).f1());
        double best = byThreshold.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        Tally tally = tally(set, pages, guesses, 1, best);
        tally.spent = spent / 2;
        System.out.println(tally.line(method.name()));
    }

    private static Tally tally(
            LabelledSet set,
            List<LabelledPage> pages,
            List<Method.@Nullable Guess> guesses,
            int first,
            double threshold) {
        var tally = new Tally();
        for (int page = first; page < pages.size(); page += 2) {
            Method.Guess guess = guesses.get(page);
            boolean isMade = guess != null && guess.confidence() >= threshold;
            tally.add(
                    pages.get(page),
                    isMade ? List.of(set.editions().get(guess.document()).editionId()) : List.of());
        }
        return tally;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static final class Tally {
        private int right;
        private int wrong;
        private int carrying;
        private int pages;
        private long spent;

        void add(LabelledPage page, List<UUID> named) {
            UUID expected = page.editionId();
            boolean isRight = expected != null && named.contains(expected);
            boolean isAllowed = named.stream().anyMatch(page.alsoRight()::contains);
            right += isRight ? 1 : 0;
            wrong += !named.isEmpty() && !isRight && !isAllowed ? 1 : 0;
            carrying += expected == null ? 0 : 1;
            pages++;
        }

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return carrying == 0 ? 0 : (double) right / carrying;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        String line(String name) {
            return String.format(
                    "%-36s %7.4f %7.4f %7.4f %14.0f", name, precision(), recall(), f1(), pages / (spent / 1e9));
        }
    }
}
