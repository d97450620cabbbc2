package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.alignment.Alignment;
import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.alignment.Span;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the page took over from the edition word by word, so that a key message need not be guessed where it was copied. */
public final class Copied {

    private static final double MOSTLY = 0.8;

    private final int[] pageTokenOf;
    private final BitSet pageTokens;
    private final List<Gap> changed;
    private final int pageFrom;
    private final int pageTo;

    /** Knows the alignment, its proven passages and the places where figures or meanings were changed. */
    public Copied(Alignment alignment, List<Span> proven, List<Gap> changed) {
        this.pageFrom = proven.stream().mapToInt(Span::pageFrom).min().orElse(0);
        this.pageTo = proven.stream().mapToInt(Span::pageTo).max().orElse(Integer.MAX_VALUE);
        this.pageTokenOf = alignment.pageTokenOf();
        this.pageTokens = alignment.pageTokens();
        this.changed = List.copyOf(changed);
    }

    /** Nothing was taken over from an edition of so many words. */
    static Copied nothing(int editionWords) {
        int[] unpaired = new int[editionWords];
        Arrays.fill(unpaired, -1);
        return new Copied(new Alignment(List.of(), unpaired, 0, 0, 0, 0), List.of(), List.of());
    }

    /** Whether the page holds most of these words of the edition. */
    boolean holds(int editionFrom, int editionTo) {
        int held = 0;
        for (int token = editionFrom; token < editionTo; token++) {
            held += pageTokenOf[token] >= 0 ? 1 : 0;
        }
        return editionTo > editionFrom && held >= MOSTLY * (editionTo - editionFrom);
    }

    boolean isChanged(int editionFrom, int editionTo) {
        return changed.stream()
                .anyMatch(gap -> gap.editionFrom() < editionTo
                        && Math.max(gap.editionTo(), gap.editionFrom() + 1) > editionFrom);
    }

    /** Whether these words of the page were mostly copied from somewhere in the edition. */
    boolean isTaken(int pageFrom, int pageTo) {
        return pageTo > pageFrom && pageTokens.get(pageFrom, pageTo).cardinality() >= MOSTLY * (pageTo - pageFrom);
    }

    /** Whether these words of the page stand among the proven passages; on a page without any, every word may be meant. */
    boolean isAmong(int from, int to) {
        return from < pageTo && to > pageFrom;
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
}
