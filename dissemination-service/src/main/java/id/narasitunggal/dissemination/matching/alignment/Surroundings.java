package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;

/**
 * Tells whether the page kept the sentence around a word it changed. A figure in another sentence that merely follows the same
 * pattern of words is other news, no falsification.
 */
public final class Surroundings {

    private final Tokens page;
    private final Tokens edition;
    private final int[] pageTokenOf;

    /** Looks at the sentences of this edition as this alignment lays them on the page. */
    public Surroundings(Tokens page, Tokens edition, Alignment alignment) {
        this.page = page;
        this.edition = edition;
        this.pageTokenOf = alignment.pageTokenOf();
    }

    /** Share of the sentence's words that the page kept, leaving out what it omitted and the change itself, from 0 to 1. */
    public double kept(Gap change) {
        int from = sentenceStart(change.editionFrom());
        int to = sentenceEnd(Math.max(change.editionFrom(), change.editionTo() - 1));
        int kept = 0;
        int replaced = 0;
        int lastEdition = from - 1;
        int lastPage = -1;
        for (int token = from; token < to; token++) {
            if (!isUnchanged(token) || pageTokenOf[token] <= lastPage || isFar(token, change)) {
                continue;
            }
            if (lastPage >= 0) {
                replaced += replaced(lastEdition, token, lastPage, pageTokenOf[token], change);
            } else if (!page.beginsSentence(pageTokenOf[token])) {
                replaced += without(change, from, token);
            }
            kept++;
            lastEdition = token;
            lastPage = pageTokenOf[token];
        }
        if (lastPage >= 0 && lastPage + 1 < page.size() && !page.beginsSentence(lastPage + 1)) {
            replaced += without(change, lastEdition + 1, to);
        }
        return kept == 0 ? 0 : (double) kept / (kept + replaced);
    }

    /** Words of the page or the edition between two kept ones, the more of both; words only left out count nothing. */
    private static int replaced(int editionBefore, int editionAfter, int pageBefore, int pageAfter, Gap change) {
        int onPage = pageAfter - pageBefore - 1;
        boolean isTheChange = change.editionFrom() <= editionAfter
                && change.editionTo() > editionBefore
                && change.pageFrom() <= pageAfter
                && change.pageTo() > pageBefore;
        if (isTheChange) {
            onPage -= Math.min(onPage, change.pageWords());
        }
        int inEdition = without(change, editionBefore + 1, editionAfter);
        return onPage == 0 ? 0 : Math.max(onPage, inEdition);
    }

    /** How many edition words of a stretch do not belong to the change itself. */
    private static int without(Gap change, int from, int to) {
        int shared = Math.min(to, change.editionTo()) - Math.max(from, change.editionFrom());
        return Math.max(0, to - from - Math.max(0, shared));
    }

    /** A word of the sentence that stands in quite another place of the page belongs to another sentence there. */
    private boolean isFar(int token, Gap change) {
        int distance = Math.abs(pageTokenOf[token] - change.pageFrom());
        return distance > 2 * Math.abs(token - change.editionFrom()) + 8;
    }

    private boolean isUnchanged(int token) {
        return pageTokenOf[token] >= 0
                && (!edition.isFigure(token)
                        || Figures.areEqual(
                                edition.figures().valueAt(token), page.figures().valueAt(pageTokenOf[token])));
    }

    private int sentenceStart(int token) {
        int start = Math.min(token, edition.size() - 1);
        while (start > 0 && !edition.beginsSentence(start)) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(int token) {
        int end = token + 1;
        while (end < edition.size() && !edition.beginsSentence(end)) {
            end++;
        }
        return Math.min(end, edition.size());
    }
}
