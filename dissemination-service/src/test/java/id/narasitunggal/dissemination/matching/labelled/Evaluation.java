package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.Change;
import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recogniser;
import id.narasitunggal.dissemination.matching.Recognition;
import id.narasitunggal.dissemination.matching.Thresholds;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.text.PageText;
import id.narasitunggal.dissemination.matching.verdict.Outcome;
import id.narasitunggal.dissemination.matching.verdict.Standing;
import id.narasitunggal.dissemination.matching.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the recogniser read a labelled set and counts, kind by kind, where it agrees with the labels. */
public final class Evaluation {

    /** Kinds nobody can be expected to attribute by their words. */
    private static final Set<String> FOR_A_PERSON = Set.of("PARAPHRASE");

    private final Map<String, KindScore> scores = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Reads all pages of the set against all its editions. */
    public static Evaluation of(LabelledSet set) {
        var index = new EditionIndex();
        set.backgrounds().forEach(index::suppress);
        set.editions().forEach(index::add);
        var recogniser = new Recogniser(index, Thresholds.standard());
        var evaluation = new Evaluation();
        for (LabelledPage page : set.pages()) {
            PageText text = PageReader.text(page);
            evaluation.score(page, recogniser.read(text));
        }
        return evaluation;
    }

    public KindScore kind(String kind) {
        return scores.getOrDefault(kind, new KindScore());
    }

    /** All kinds together but heavy paraphrase, which a person attributes. */
    public KindScore total() {
        var total = new KindScore();
        scores.forEach((kind, score) -> {
            if (!FOR_A_PERSON.contains(kind)) {
                total.add(score);
            }
        });
        return total;
    }

    /** What went wrong, page by page. */
    public List<String> faults() {
        return faults;
    }

    /** The table for a reader. */
    public String table() {
        StringBuilder table = new StringBuilder(KindScore.head()).append('\n');
        scores.forEach((kind, score) -> table.append(score.line(kind)).append('\n'));
        return table.append(total().line("all but paraphr.")).append('\n').toString();
    }

    private void score(LabelledPage page, Reading reading) {
        KindScore score = scores.computeIfAbsent(page.kind(), kind -> new KindScore());
        score.pages++;
        Optional<Recognition> strongest = reading.strongest();
        UUID expected = page.editionId();
        boolean isRight = expected != null
                && strongest
                        .filter(found -> names(found).anyMatch(expected::equals))
                        .isPresent();
        boolean isAllowed = strongest
                .filter(found -> names(found).anyMatch(page.alsoRight()::contains))
                .isPresent();
        score.carrying += expected == null ? 0 : 1;
        score.right += isRight ? 1 : 0;
        score.beside += isRight && !strongest.orElseThrow().editionId().equals(expected) ? 1 : 0;
        score.wrong += strongest.isPresent() && !isRight && !isAllowed ? 1 : 0;
        score.extra += (int) reading.recognitions().stream()
                .skip(1)
                .filter(found -> names(found)
                        .noneMatch(id -> id.equals(expected) || page.alsoRight().contains(id)))
                .count();
        if (expected != null ? !isRight : strongest.isPresent() && !isAllowed) {
            fault(page, "attributed", reading);
        }
        scoreSuggestions(page, reading, expected, score);
        if (isRight || isAllowed) {
            scoreJudgement(page, strongest.orElseThrow(), score, reading);
        }
    }

    private void scoreSuggestions(LabelledPage page, Reading reading, @Nullable UUID expected, KindScore score) {
        List<UUID> suggestions = reading.suggestions();
        boolean isRight = expected != null && (reading.of(expected).isPresent() || suggestions.contains(expected));
        score.suggestedRight += isRight ? 1 : 0;
        score.suggestedFirst += !suggestions.isEmpty() && suggestions.get(0).equals(expected) ? 1 : 0;
        score.suggestedWrong += !isRight && !suggestions.isEmpty() ? 1 : 0;
    }

    private void scoreJudgement(LabelledPage page, Recognition found, KindScore score, Reading reading) {
        if (page.extent() != null) {
            score.extentsAsked++;
            boolean isRight = page.extent().equals(found.extent().name());
            score.extentsRight += isRight ? 1 : 0;
            if (!isRight) {
                fault(page, "extent", reading);
            }
        }
        if (page.mode() != null) {
            score.modesAsked++;
            boolean isRight = page.mode().equals(found.mode().name());
            score.modesRight += isRight ? 1 : 0;
            if (!isRight) {
                fault(page, "mode", reading);
            }
        }
        boolean isAltered = found.fidelity().isUntrue();
        if (page.isAltered()) {
            score.altered++;
            score.alteredFound += isAltered ? 1 : 0;
            boolean isShown = page.changes().stream().anyMatch(change -> isShown(change, found));
            score.changesShown += isShown ? 1 : 0;
            if (!isAltered || !isShown) {
                fault(page, isAltered ? "change not shown" : "falsification missed", reading);
            }
        } else {
            score.faithful++;
            score.falselyAltered += isAltered ? 1 : 0;
            if (isAltered) {
                fault(page, "falsely accused", reading);
            }
        }
        Verdict verdict = Verdict.on(found);
        score.confirmedFull +=
                verdict.outcome() == Outcome.VERIFIED && verdict.standing() == Standing.CONFIRMED ? 1 : 0;
    }

    private static boolean isShown(String change, Recognition found) {
        String wanted = squeezed(change);
        return Stream.concat(found.changedFigures().stream(), found.changedMeanings().stream())
                        .flatMap(shown -> Stream.of(shown.onPage(), shown.inEdition()))
                        .map(Evaluation::squeezed)
                        .anyMatch(shown -> !shown.isEmpty() && (wanted.contains(shown) || shown.contains(wanted)))
                || wanted.isEmpty()
                || found.changedMeanings().stream().map(Change::inEdition).anyMatch(text -> !text.isEmpty());
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static Stream<UUID> names(Recognition found) {
        return Stream.concat(Stream.of(found.editionId()), found.alsoFits().stream());
    }

    private void fault(LabelledPage page, String what, Reading reading) {
        faults.add("%s %s %s changes %s: %s"
                .formatted(page.kind(), page.id(), what, page.changes(), brief(page, reading)));
    }

    private static String brief(LabelledPage page, Reading reading) {
        return reading.recognitions().stream()
                        .map(found -> "%s%s %s %s C%.2f V%.2f F%.2f m%d fig %s mean %s msg %s"
                                .formatted(
                                        found.editionId().equals(page.editionId()) ? "*" : "",
                                        found.extent(),
                                        found.fidelity(),
                                        found.mode(),
                                        found.containment(),
                                        found.coverage(),
                                        found.unchanged(),
                                        found.matchedWords(),
                                        found.changedFigures().stream()
                                                .map(change -> change.inEdition() + ">" + change.onPage())
                                                .toList(),
                                        found.changedMeanings().stream()
                                                .map(change -> change.inEdition() + ">" + change.onPage())
                                                .toList(),
                                        found.keyMessages().stream()
                                                .map(message -> message.verdict()
                                                        + String.format(Locale.ROOT, "%.2f", message.share()))
                                                .toList()))
                        .toList()
                + " siblings " + reading.siblings().size() + " suggestions "
                + reading.suggestions().size();
    }
}
