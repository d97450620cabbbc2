package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds key messages that stand on a page word for word, figures included; only words that say nothing ("dan", "yang") may be left
 * out or exchanged, as posts do. Each word may be common among ten thousand editions; the whole sentence is not. Not safe for concurrent
 * use by itself.
 */
final class WholeMessages {

    /** Sentences of fewer telling words are anybody's. */
    private static final int FEWEST_WORDS = 6;

    /** A message that more narratives have in common is nobody's, whatever stands around it. */
    private static final int MOST_NARRATIVES = 16;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Holder>> holders = new HashMap<>();
    /** How many messages there are of each length. */
    private final TreeMap<Integer, Integer> lengths = new TreeMap<>();

    void add(EditionText edition, int document, int narrative) {
        for (String message : edition.keyMessages()) {
            int[] names = names(message);
            if (names.length >= FEWEST_WORDS) {
                holders.computeIfAbsent(name(names), name -> new ArrayList<>(1)).add(new Holder(document, narrative));
                lengths.merge(names.length, 1, Integer::sum);
            }
        }
    }

    void remove(EditionText edition, int document) {
        for (String message : edition.keyMessages()) {
            int[] names = names(message);
            List<Holder> known = holders.get(name(names));
            if (known != null && known.removeIf(holder -> holder.document == document)) {
                lengths.merge(names.length, -1, (all, one) -> all + one == 0 ? null : all + one);
                if (known.isEmpty()) {
                    holders.remove(name(names));
                }
            }
        }
    }

    /** The documents that hold the message standing whole on the page: the one that fewest narratives hold, then the longest. */
    List<Integer> in(Wording page) {
        int[] names = telling(page);
        long[] sums = new long[names.length + 1];
        for (int token = 0; token < names.length; token++) {
            sums[token + 1] = sums[token] * MULTIPLIER + names[token];
        }
        List<Holder> found = List.of();
        for (int length : lengths.descendingKeySet()) {
            long weight = power(length);
            for (int start = 0; start + length <= names.length; start++) {
                List<Holder> known = holders.getOrDefault(sums[start + length] - sums[start] * weight, List.of());
                long narratives = known.isEmpty() ? 0 : narratives(known);
                boolean isTelling = narratives > 0 && narratives <= MOST_NARRATIVES;
                if (isTelling && (found.isEmpty() || narratives < narratives(found))) {
                    found = known;
                }
            }
        }
        return found.stream().map(Holder::document).distinct().toList();
    }

    private static long narratives(List<Holder> known) {
        return known.stream().mapToInt(Holder::narrative).distinct().count();
    }

    private static int[] names(String message) {
        return telling(Tokens.of(message).wording());
    }

    private static int[] telling(Wording wording) {
        return Arrays.stream(wording.exactNames())
                .filter(name -> !Lexicon.isFunctionWord(name))
                .toArray();
    }

    private static long name(int[] names) {
        long sum = 0;
        for (int name : names) {
            sum = sum * MULTIPLIER + name;
        }
        return sum;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int factor = 0; factor < exponent; factor++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    private record Holder(int document, int narrative) {}
}
