package id.narasitunggal.dissemination.matching.alignment;

import java.util.BitSet;

/**
 * Lets a passage grow beyond its outermost blocks, where single changed words cut off the last words of a sentence. It grows
 * while more words pair than differ.
 */
final class Edges {

    private static final int REACH = 12;
    private static final double COST_OF_OTHER_WORD = 0.5;

    private final CommonWords commonWords;
    private final int pageLength;
    private final int[] pageTokenOf;
    private final BitSet pageTaken = new BitSet();

    Edges(CommonWords commonWords, int pageLength, int[] pageTokenOf) {
        this.commonWords = commonWords;
        this.pageLength = pageLength;
        this.pageTokenOf = pageTokenOf;
        for (int pageToken : pageTokenOf) {
            if (pageToken >= 0) {
                pageTaken.set(pageToken);
            }
        }
    }

    /** The passage with whatever belongs to it on either side; its score and evidence stay what its blocks proved. */
    Span grown(Span span) {
        int pageTo = span.pageTo();
        int editionTo = span.editionTo();
        commonWords.pair(pageTo, pageEnd(pageTo), editionTo, editionEnd(editionTo), pageTokenOf);
        int behind = kept(pageTo - 1, editionTo, editionEnd(editionTo), 1);
        int pageFrom = pageStart(span.pageFrom());
        int editionFrom = editionStart(span.editionFrom());
        commonWords.pair(pageFrom, span.pageFrom(), editionFrom, span.editionFrom(), pageTokenOf);
        int before = kept(span.pageFrom(), span.editionFrom() - 1, editionFrom - 1, -1);
        int first = before < 0 ? span.editionFrom() : before;
        int last = behind < 0 ? editionTo - 1 : behind;
        return new Span(
                pageTokenOf[first],
                pageTokenOf[last] + 1,
                first,
                last + 1,
                span.score(),
                span.evidence(),
                span.unbroken());
    }

    /** Drops pairs beyond the point where growing pays; answers the outermost edition word kept, or -1. */
    private int kept(int pageEdge, int from, int end, int step) {
        double score = 0;
        double best = 0;
        int kept = -1;
        int lastPage = pageEdge;
        int lastEdition = from - step;
        for (int token = from; token != end; token += step) {
            if (newlyPaired(token)) {
                int skipped = Math.max(Math.abs(pageTokenOf[token] - lastPage), Math.abs(token - lastEdition)) - 1;
                score += 1 - skipped * COST_OF_OTHER_WORD;
                lastPage = pageTokenOf[token];
                lastEdition = token;
                if (score > best) {
                    best = score;
                    kept = token;
                }
            }
        }
        for (int token = kept < 0 ? from : kept + step; token != end; token += step) {
            if (newlyPaired(token)) {
                pageTokenOf[token] = -1;
            }
        }
        for (int token = from; kept >= 0 && token != kept + step; token += step) {
            if (pageTokenOf[token] >= 0) {
                pageTaken.set(pageTokenOf[token]);
            }
        }
        return kept;
    }

    private boolean newlyPaired(int token) {
        return pageTokenOf[token] >= 0 && !pageTaken.get(pageTokenOf[token]);
    }

    private int pageEnd(int from) {
        int end = from;
        while (end < Math.min(pageLength, from + REACH) && !pageTaken.get(end)) {
            end++;
        }
        return end;
    }

    private int editionEnd(int from) {
        int end = from;
        while (end < Math.min(pageTokenOf.length, from + REACH) && !wasPaired(end)) {
            end++;
        }
        return end;
    }

    private int pageStart(int to) {
        int start = to;
        while (start > Math.max(0, to - REACH) && !pageTaken.get(start - 1)) {
            start--;
        }
        return start;
    }

    private int editionStart(int to) {
        int start = to;
        while (start > Math.max(0, to - REACH) && !wasPaired(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean wasPaired(int token) {
        return pageTokenOf[token] >= 0 && pageTaken.get(pageTokenOf[token]);
    }
}
