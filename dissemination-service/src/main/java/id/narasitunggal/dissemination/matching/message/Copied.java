package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.alignment.Alignment;
import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.alignment.Span;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the page took over from the edition word by word, so that a key message need not be guessed where it was copied. */
public final class Copied {

    /** A worn print or a careful rewording still leaves this much of a sentence. */
    private static final double LARGELY = 0.65;

    private final int[] pageTokenOf;
    private final int[] editionTokenOf;
    private final boolean isQuotedOnly;
    private final List<Gap> changed;
    private final int pageFrom;
    private final int pageTo;

    /**
     * Knows the alignment, its proven passages and the places where figures or meanings were changed.
     *
     * @param isQuotedOnly whether the page quotes the edition within a story of its own, so that its other words are other news
     */
    public Copied(Alignment alignment, List<Span> proven, List<Gap> changed, boolean isQuotedOnly) {
        this.pageFrom = proven.stream().mapToInt(Span::pageFrom).min().orElse(0);
        this.pageTo = proven.stream().mapToInt(Span::pageTo).max().orElse(Integer.MAX_VALUE);
        this.pageTokenOf = alignment.pageTokenOf();
        this.editionTokenOf = inverse(pageTokenOf);
        this.isQuotedOnly = isQuotedOnly;
        this.changed = List.copyOf(changed);
    }

    /** Nothing was taken over from an edition of so many words. */
    public static Copied nothing(int editionWords) {
        int[] unpaired = new int[editionWords];
        Arrays.fill(unpaired, -1);
        return new Copied(new Alignment(List.of(), unpaired, 0, 0, 0, 0), List.of(), List.of(), false);
    }

    /** Whether the page holds these words of the edition, a few of them changed. */
    boolean holds(int editionFrom, int editionTo) {
        int held = 0;
        for (int token = editionFrom; token < editionTo; token++) {
            held += pageTokenOf[token] >= 0 ? 1 : 0;
        }
        return editionTo > editionFrom && held >= LARGELY * (editionTo - editionFrom);
    }

    /** The changed figures and meanings in this stretch of the edition. */
    Stream<Gap> changesWithin(int editionFrom, int editionTo) {
        return changed.stream()
                .filter(gap -> gap.editionFrom() < editionTo
                        && Math.max(gap.editionTo(), gap.editionFrom() + 1) > editionFrom);
    }

    /** Whether most of these words of the page were copied from the edition, but from outside this stretch of it. */
    boolean isTakenElsewhere(int[] pageTokens, int editionFrom, int editionTo) {
        int all = 0;
        int elsewhere = 0;
        for (int pageToken : pageTokens) {
            int from = pageToken >= 0 && pageToken < editionTokenOf.length ? editionTokenOf[pageToken] : -1;
            all += pageToken >= 0 ? 1 : 0;
            elsewhere += from >= 0 && (from < editionFrom || from >= editionTo) ? 1 : 0;
        }
        return elsewhere * 2 > all;
    }

    /** Whether these words of the page stand among the proven passages; on a page without any, every word may be meant. */
    boolean isAmong(int from, int to) {
        return !isQuotedOnly && from < pageTo && to > pageFrom;
    }

    String onPage(int editionFrom, int editionTo, Tokens page) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int token = editionFrom; token < editionTo; token++) {
            if (pageTokenOf[token] >= 0) {
                first = Math.min(first, pageTokenOf[token]);
                last = Math.max(last, pageTokenOf[token]);
            }
        }
        return last < 0 || last - first > 2 * (editionTo - editionFrom) + 20 ? "" : page.between(first, last + 1);
    }

    private static int[] inverse(int[] pageTokenOf) {
        int last = Arrays.stream(pageTokenOf).max().orElse(-1);
        int[] editionTokenOf = new int[last + 1];
        Arrays.fill(editionTokenOf, -1);
        for (int token = 0; token < pageTokenOf.length; token++) {
            if (pageTokenOf[token] >= 0) {
                editionTokenOf[pageTokenOf[token]] = token;
            }
        }
        return editionTokenOf;
    }
}
