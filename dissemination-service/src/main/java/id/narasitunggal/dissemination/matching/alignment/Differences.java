package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Opposites;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.WordHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads from an alignment which figures and which meanings the page changed. */
public final class Differences {

    /** A changed word counts only with an unchanged one this near on both sides: else it belongs to another sentence. */
    private static final int NEAR = 2;
    /** The longest stretch, on either side, in which an added or dropped negation is still read as an edit. */
    private static final int LONGEST_EDIT = 4;
    /** How far a figure that stands in every text may have wandered with its sentence; a telling one may stand anywhere. */
    private static final int MOVED = 30;

    private static final double SMALL = 31;

    private final Tokens page;
    private final int[] edition;
    private final Figures editionFigures;
    private final Alignment alignment;
    private final List<Span> proven;
    private final BitSet claimed;

    /** Compares along those passages of this alignment that are proven: a chance likeness changes nothing. */
    public Differences(Tokens page, int[] edition, Figures editionFigures, Alignment alignment, List<Span> proven) {
        this.page = page;
        this.edition = edition;
        this.editionFigures = editionFigures;
        this.alignment = alignment;
        this.proven = proven;
        this.claimed = alignment.pageTokens();
    }

    /** How many paired figures are worth the same. */
    public int equalFigures() {
        int equal = 0;
        for (int ordinal = 0; ordinal < editionFigures.count(); ordinal++) {
            int token = editionFigures.tokenOf(ordinal);
            equal += isPaired(token) && hasEqualValue(token) ? 1 : 0;
        }
        return equal;
    }

    /** Gaps of one figure each, where the page gives another value between the same words. */
    public List<Gap> changedFigures() {
        List<Gap> changed = new ArrayList<>();
        for (int ordinal = 0; ordinal < editionFigures.count(); ordinal++) {
            int token = editionFigures.tokenOf(ordinal);
            if (isPaired(token)
                    && !hasEqualValue(token)
                    && isInside(token)
                    && isHeld(token)
                    && !isElsewhere(token, true)
                    && (isTightlyHeld(token) || !isElsewhere(token, false))) {
                int pageToken = alignment.pageTokenOf()[token];
                changed.add(new Gap(pageToken, pageToken + 1, token, token + 1));
            }
        }
        return changed;
    }

    /** Gaps in which a negation was added or dropped or a word replaced by its opposite. */
    public List<Gap> changedMeanings() {
        List<Gap> changed = new ArrayList<>();
        for (Span span : proven) {
            for (Gap gap : Gap.within(span, alignment.pageTokenOf())) {
                if (isShort(gap) && ((negations(gap) != 0 && isBare(gap)) || hasOpposites(gap))) {
                    changed.add(gap);
                }
            }
        }
        return changed;
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

    private boolean isPaired(int token) {
        return alignment.pageTokenOf()[token] >= 0;
    }

    private boolean hasEqualValue(int token) {
        double onPage = page.figures().valueAt(alignment.pageTokenOf()[token]);
        return Figures.areEqual(onPage, editionFigures.valueAt(token));
    }

    /** Whether unchanged words on both sides hold the figure in its place; the ends of the text hold by themselves. */
    private boolean isHeld(int token) {
        return (token == 0 || isHeldFrom(token, -1)) && (token == edition.length - 1 || isHeldFrom(token, 1));
    }

    private boolean isInside(int token) {
        return proven.stream().anyMatch(span -> token >= span.editionFrom() && token < span.editionTo());
    }

    /** Whether the same words stand next to the figure in both texts, and one more on at least one side. */
    private boolean isTightlyHeld(int token) {
        return isNextTo(token, -1) && isNextTo(token, 1) && (isBeside(token, -2) || isBeside(token, 2));
    }

    /** Whether the neighbour stands next to the figure in both texts, unchanged; the ends of the text hold by themselves. */
    private boolean isNextTo(int token, int distance) {
        int neighbour = token + distance;
        return neighbour < 0 || neighbour >= edition.length || (isBeside(token, distance) && isUnchanged(neighbour));
    }

    private boolean isBeside(int token, int distance) {
        int neighbour = token + distance;
        return neighbour >= 0
                && neighbour < edition.length
                && alignment.pageTokenOf()[neighbour] == alignment.pageTokenOf()[token] + distance;
    }

    /** Whether the figure only stands elsewhere, as when sentences change places; where no other figure claims it, if asked. */
    private boolean isElsewhere(int token, boolean isUnclaimedOnly) {
        int pageToken = alignment.pageTokenOf()[token];
        double value = editionFigures.valueAt(token);
        boolean isTelling = value > SMALL && !editionFigures.isCalendarAt(token);
        Figures figures = page.figures();
        for (int ordinal = 0; ordinal < figures.count(); ordinal++) {
            int other = figures.tokenOf(ordinal);
            boolean isNear = Math.abs(other - pageToken) <= MOVED && hasSameNeighbour(token, other);
            boolean isAsked =
                    !isUnclaimedOnly || !claimed.get(other) || (!isPairedEqually(other) && isInSameWords(token, other));
            if ((isNear || isTelling) && isAsked && Figures.areEqual(figures.valueAt(other), value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page's figure is paired with one of the same value. */
    private boolean isPairedEqually(int pageToken) {
        for (int ordinal = 0; ordinal < editionFigures.count(); ordinal++) {
            int token = editionFigures.tokenOf(ordinal);
            if (alignment.pageTokenOf()[token] == pageToken) {
                return hasEqualValue(token);
            }
        }
        return false;
    }

    /** Whether a word beside it came with the figure: small ones stand everywhere, in dates and under every page. */
    private boolean hasSameNeighbour(int token, int pageToken) {
        return isSameWord(token - 1, pageToken - 1) || isSameWord(token + 1, pageToken + 1);
    }

    private boolean isSameWord(int token, int pageToken) {
        return token >= 0
                && token < edition.length
                && pageToken >= 0
                && pageToken < page.size()
                && edition[token] == page.nameAt(pageToken)
                && (!page.isFigure(pageToken)
                        || Figures.areEqual(page.figures().valueAt(pageToken), editionFigures.valueAt(token)));
    }

    /** Whether two words on either side are the same around the edition's figure and another figure of the page. */
    private boolean isInSameWords(int token, int pageToken) {
        for (int distance = -2; distance <= 2; distance++) {
            int inEdition = token + distance;
            int onPage = pageToken + distance;
            boolean isInside = inEdition >= 0 && inEdition < edition.length && onPage >= 0 && onPage < page.size();
            if (isInside && edition[inEdition] != page.nameAt(onPage)) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnchanged(int token) {
        return isPaired(token) && (edition[token] != WordHash.FIGURE || hasEqualValue(token));
    }

    private boolean isHeldFrom(int token, int direction) {
        int pageToken = alignment.pageTokenOf()[token];
        for (int distance = 1; distance <= NEAR; distance++) {
            int neighbour = token + direction * distance;
            if (neighbour >= 0 && neighbour < edition.length && isUnchanged(neighbour)) {
                int pageDistance = (alignment.pageTokenOf()[neighbour] - pageToken) * direction;
                if (pageDistance >= 1 && pageDistance <= NEAR + 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
