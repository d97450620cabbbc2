package id.narasitunggal.dissemination.matching.alignment;

import java.util.BitSet;
import java.util.List;

/**
 * One page laid beside one edition.
 *
 * @param spans the shared passages in page order
 * @param pageTokenOf for each edition token the page token it is paired with, or -1
 * @param informative how many edition words count at all (stock phrases do not)
 * @param matched how many of them were taken over
 * @param covered how many of them lie inside a shared passage, taken over or changed
 * @param unchanged share of words unchanged inside the passages, 0 to 1
 */
public record Alignment(
        List<Span> spans, int[] pageTokenOf, int informative, int matched, int covered, double unchanged) {

    /** The passages long and rare enough to prove that the page took words from the edition. */
    public List<Span> proven(double leastScore, double leastEvidence) {
        return spans.stream()
                .filter(span -> span.score() >= leastScore && span.evidence() >= leastEvidence)
                .toList();
    }

    /** The longer passages that hold, without a break, more words than chance puts together, though each run may be common. */
    public List<Span> unbroken(double leastScore, double leastEvidence, int leastWords) {
        return spans.stream()
                .filter(span -> span.score() >= leastScore
                        && span.evidence() >= leastEvidence
                        && span.unbroken().words() >= leastWords)
                .toList();
    }

    /** Whether all the words of a stretch of the page stand unbroken in this edition too. */
    public boolean holds(Stretch stretch) {
        return spans.stream()
                .anyMatch(span -> span.unbroken().pageFrom() <= stretch.pageFrom()
                        && span.unbroken().pageTo() >= stretch.pageTo());
    }

    /** Share of the edition's informative words that were taken over (C). */
    public double containment() {
        return informative == 0 ? 0 : (double) matched / informative;
    }

    /** Share of the edition's informative words that lie inside shared passages (V). */
    public double coverage() {
        return informative == 0 ? 0 : (double) covered / informative;
    }

    /** The page tokens that were taken from the edition. */
    public BitSet pageTokens() {
        var tokens = new BitSet();
        for (int pageToken : pageTokenOf) {
            if (pageToken >= 0) {
                tokens.set(pageToken);
            }
        }
        return tokens;
    }
}
