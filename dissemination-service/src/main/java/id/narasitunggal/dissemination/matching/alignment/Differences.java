package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Units;
import id.narasitunggal.dissemination.matching.text.WordHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads from an alignment which figures and which meanings the page changed. */
public final class Differences {

    /** A changed word counts only with an unchanged one this near on both sides: else it belongs to another sentence. */
    private static final int NEAR = 2;
    /** How far a figure that stands in every text may have wandered with its sentence; a telling one may stand anywhere. */
    private static final int MOVED = 30;

    private static final double SMALL = 31;

    private final Tokens page;
    private final int[] edition;
    private final Figures editionFigures;
    private final Alignment alignment;
    private final List<Span> proven;
    private final BitSet claimed;
    private final Reversals reversals;

    /** Compares along those passages of this alignment that are proven: a chance likeness changes nothing. */
    public Differences(Tokens page, int[] edition, Figures editionFigures, Alignment alignment, List<Span> proven) {
        this.page = page;
        this.edition = edition;
        this.editionFigures = editionFigures;
        this.alignment = alignment;
        this.proven = proven;
        this.claimed = alignment.pageTokens();
        this.reversals = new Reversals(page, edition);
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

    /** Gaps in which a negation was added or dropped, a word replaced by its opposite or a unit by another. */
    public List<Gap> changedMeanings() {
        List<Gap> changed = new ArrayList<>();
        for (Span span : proven) {
            for (Gap gap : Gap.within(span, alignment.pageTokenOf())) {
                if (reversals.isIn(gap) || isInOtherUnit(gap)) {
                    changed.add(gap);
                }
            }
        }
        return changed;
    }

    /** "tiga minggu" for "tiga bulan": the figure is the same, what it counts is not. */
    private boolean isInOtherUnit(Gap gap) {
        int figure = gap.editionFrom() - 1;
        return gap.pageWords() == 1
                && gap.editionWords() == 1
                && figure >= 0
                && edition[figure] == WordHash.FIGURE
                && isUnchanged(figure)
                && alignment.pageTokenOf()[figure] == gap.pageFrom() - 1
                && Units.areOther(edition[gap.editionFrom()], page.nameAt(gap.pageFrom()));
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
