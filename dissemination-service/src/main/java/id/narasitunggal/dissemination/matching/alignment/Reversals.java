package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Opposites;
import id.narasitunggal.dissemination.matching.text.Tokens;

/** Tells whether the words that a page put in place of the edition's turn the sentence round. */
final class Reversals {

    /** The longest stretch, on either side, in which an added or dropped negation is still read as an edit. */
    private static final int LONGEST_EDIT = 4;

    private final Tokens page;
    private final int[] edition;

    Reversals(Tokens page, int[] edition) {
        this.page = page;
        this.edition = edition;
    }

    boolean isIn(Gap gap) {
        return isShort(gap) && ((negations(gap) != 0 && isBare(gap)) || hasOpposites(gap));
    }

    private static boolean isShort(Gap gap) {
        return gap.pageWords() <= LONGEST_EDIT && gap.editionWords() <= LONGEST_EDIT;
    }

    /**
     * Words left out, put in or replaced together with what they negate ("tanpa biaya", "tidak dipungut biaya" for "gratis") are
     * an omission, an addition or other words for the same, no reversal.
     */
    private boolean isBare(Gap gap) {
        int inEdition = contents(edition, gap.editionFrom(), gap.editionTo());
        int onPage = contents(page.names(), gap.pageFrom(), gap.pageTo());
        return Math.min(inEdition, onPage) == 0 && Math.max(inEdition, onPage) <= allowedContents(gap);
    }

    /** A word that strengthens ("memang benar" for "tidak benar") may come with a reversal, but only in place of something. */
    private static int allowedContents(Gap gap) {
        return gap.pageWords() > 0 && gap.editionWords() > 0 ? 1 : 0;
    }

    private static int contents(int[] names, int from, int to) {
        int contents = 0;
        for (int token = from; token < to; token++) {
            contents += Lexicon.isNegation(names[token]) || Lexicon.isFunctionWord(names[token]) ? 0 : 1;
        }
        return contents;
    }

    private int negations(Gap gap) {
        return Lexicon.negations(page.names(), gap.pageFrom(), gap.pageTo())
                - Lexicon.negations(edition, gap.editionFrom(), gap.editionTo());
    }

    private boolean hasOpposites(Gap gap) {
        for (int onPage = gap.pageFrom(); onPage < gap.pageTo(); onPage++) {
            for (int inEdition = gap.editionFrom(); inEdition < gap.editionTo(); inEdition++) {
                if (Opposites.are(page.nameAt(onPage), edition[inEdition]) && !isUndone(gap, onPage, inEdition)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "tidak boleh" for "dilarang": a negation beside one of two opposites makes them mean the same. */
    private boolean isUndone(Gap gap, int onPage, int inEdition) {
        int others = negations(gap)
                - Lexicon.negations(page.names(), onPage, onPage + 1)
                + Lexicon.negations(edition, inEdition, inEdition + 1);
        return others % 2 != 0;
    }
}
