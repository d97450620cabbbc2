package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words between two neighbouring paired words that differ: left out, inserted or put in place of others. */
public record Gap(int pageFrom, int pageTo, int editionFrom, int editionTo) {

    private static final int SHORTEST_OMISSION = 10;
    /** Words such as "dan" or "serta" by which a page joins what it took. */
    private static final int LONGEST_JOINT = 2;

    /** The gaps inside one passage, in order. */
    public static List<Gap> within(Span span, int[] pageTokenOf) {
        List<Gap> gaps = new ArrayList<>();
        int lastEdition = -1;
        int lastPage = -1;
        for (int token = span.editionFrom(); token < span.editionTo(); token++) {
            int pageToken = pageTokenOf[token];
            // A word of another passage may lie inside this one; it pairs with a far place of the page.
            if (pageToken < span.pageFrom() || pageToken >= span.pageTo() || pageToken <= lastPage) {
                continue;
            }
            boolean isGap = token - lastEdition > 1 || pageToken - lastPage > 1;
            if (lastEdition >= 0 && isGap) {
                gaps.add(new Gap(lastPage + 1, pageToken, lastEdition + 1, token));
            }
            lastEdition = token;
            lastPage = pageToken;
        }
        return gaps;
    }

    /** Whether the page simply left a sentence out; what it did take may still be faithful. */
    boolean isOmission() {
        return editionWords() >= SHORTEST_OMISSION && pageWords() <= LONGEST_JOINT;
    }

    public int pageWords() {
        return pageTo - pageFrom;
    }

    public int editionWords() {
        return editionTo - editionFrom;
    }

    /** Whether the page put whole lines of its own between the words ("Baca juga: …", an advertisement, a caption). */
    public boolean isInsertedLine(Tokens page) {
        return editionWords() == 0 && page.beginsLine(pageFrom) && page.beginsLine(pageTo);
    }
}
