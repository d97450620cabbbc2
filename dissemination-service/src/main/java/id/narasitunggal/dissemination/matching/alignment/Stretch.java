package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;

/** Words that page and edition share without any break or change, figures included, by token places (ends exclusive). */
public record Stretch(int pageFrom, int pageTo) {

    public int words() {
        return pageTo - pageFrom;
    }

    /** Whether a sentence ends in it with at least so many words before and behind. */
    public boolean runsOverSentence(Tokens page, int words) {
        for (int token = pageFrom + words; token <= pageTo - words; token++) {
            if (page.beginsSentence(token)) {
                return true;
            }
        }
        return false;
    }

    /** The longest stretch inside a passage. */
    static Stretch longestIn(Span span, Tokens page, Figures editionFigures, int[] pageTokenOf) {
        var longest = new Stretch(span.pageFrom(), span.pageFrom());
        int first = span.editionFrom();
        for (int token = first; token < span.editionTo(); token++) {
            int pageToken = pageTokenOf[token];
            boolean isSame = pageToken >= 0 && isSame(page, pageToken, editionFigures, token);
            if (!isSame) {
                first = token + 1;
            } else if (token > first && pageTokenOf[token - 1] != pageToken - 1) {
                first = token;
            }
            if (isSame && token - first + 1 > longest.words()) {
                longest = new Stretch(pageToken - (token - first), pageToken + 1);
            }
        }
        return longest;
    }

    private static boolean isSame(Tokens page, int pageToken, Figures editionFigures, int token) {
        return !page.isFigure(pageToken)
                || Figures.areEqual(page.figures().valueAt(pageToken), editionFigures.valueAt(token));
    }
}
