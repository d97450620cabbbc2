package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.index.IndexedEdition;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A short text that gives a key message word for word, which a few narratives may have in common. */
final class Post {

    /** How many times the words of a message a page must hold of another edition to be rather that one's. */
    private static final double MUCH_MORE = 1.5;
    /** A message that fits more narratives, whatever else the post says, tells nothing. */
    private static final int MOST_NARRATIVES = 4;
    /** A hashtag names the topic; a word or two more may stand anywhere. */
    private static final int WORTH_OF_HASHTAG = 3;

    private static final Pattern HASHTAG = Pattern.compile("#(\\w{4,60})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Tokens page;
    private final List<IndexedEdition> closest;

    /** The post beside the editions that hold its message; its other words and hashtags tell which of them it is nearest to. */
    Post(Tokens page, List<IndexedEdition> holders) {
        this.page = page;
        this.closest = closest(holders);
    }

    /** What the post carries; where nothing tells the narratives apart the others are named as fitting as well. */
    Optional<Recognition> recognised(Function<IndexedEdition, Optional<Recognition>> judge) {
        if (narratives(closest) > MOST_NARRATIVES) {
            return Optional.empty();
        }
        List<Recognition> found = closest.stream()
                .flatMap(edition -> judge.apply(edition).stream())
                .filter(recognition -> recognition.extent() != Extent.NONE)
                .toList();
        List<UUID> others = found.stream().skip(1).map(Recognition::editionId).toList();
        return found.stream().findFirst().map(recognition -> recognition.alsoFitting(others));
    }

    /** Whether the page holds much more of another edition than this one's message, which may stand in that edition too. */
    static boolean isTakenFurther(List<Recognition> found, Recognition posted) {
        int message = posted.keyMessages().stream()
                .filter(finding -> finding.verdict() == KeyMessageVerdict.CONVEYED)
                .mapToInt(finding -> Tokens.of(finding.message()).size())
                .max()
                .orElse(0);
        int taken = found.stream()
                .limit(1)
                .flatMap(recognition -> recognition.passages().stream())
                .mapToInt(Passage::words)
                .sum();
        return taken >= MUCH_MORE * message;
    }

    private List<IndexedEdition> closest(List<IndexedEdition> holders) {
        Map<IndexedEdition, Integer> nearness = new HashMap<>();
        holders.forEach(edition -> nearness.put(edition, nearness(edition)));
        int nearest =
                nearness.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return holders.stream()
                .filter(edition -> nearness.getOrDefault(edition, 0) > nearest - WORTH_OF_HASHTAG)
                .sorted(Comparator.comparingInt(edition -> -nearness.getOrDefault(edition, 0)))
                .toList();
    }

    private int nearness(IndexedEdition edition) {
        Set<Integer> held = Arrays.stream(edition.names()).boxed().collect(Collectors.toSet());
        int words = (int) Arrays.stream(page.names())
                .filter(name -> !Lexicon.isFunctionWord(name))
                .distinct()
                .filter(held::contains)
                .count();
        String letters = letters(edition.source().text());
        int hashtags = (int) HASHTAG.matcher(page.text())
                .results()
                .filter(tag -> letters.contains(letters(tag.group(1))))
                .count();
        return words + WORTH_OF_HASHTAG * hashtags;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static long narratives(List<IndexedEdition> editions) {
        return editions.stream()
                .map(edition -> edition.source().narrativeId())
                .distinct()
                .count();
    }
}
