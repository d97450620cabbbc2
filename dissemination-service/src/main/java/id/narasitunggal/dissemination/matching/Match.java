package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.alignment.Aligner;
import id.narasitunggal.dissemination.matching.alignment.Alignment;
import id.narasitunggal.dissemination.matching.alignment.Differences;
import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.alignment.Span;
import id.narasitunggal.dissemination.matching.alignment.Stretch;
import id.narasitunggal.dissemination.matching.index.Candidate;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.BitSet;
import java.util.List;

/** One edition laid beside the page, with what speaks for it and against it. */
final class Match {

    /** Words of stock phrases that run over the end of a sentence; fewer may come about by the same pattern twice. */
    private static final int RUNNING_ON = 28;
    /** Words that must stand on either side of the end of a sentence. */
    private static final int SENTENCE_PART = 8;

    /** Words over the end of a sentence that are a quote where the rest of the page is of other words. */
    private static final int QUOTED = 20;

    /** How many words of one release outweigh a figure that it has otherwise than the page. */
    private static final double WORTH_OF_FIGURE = 3;

    private final Candidate candidate;
    private final Alignment alignment;
    private final List<Span> rare;
    private final List<Span> unbroken;
    private final List<Span> proven;
    private final Differences differences;
    private final List<Gap> changedFigures;
    private final int equalFigures;

    Match(Tokens page, HouseStyle style, Candidate candidate, Thresholds thresholds) {
        this.candidate = candidate;
        int[] names = candidate.edition().names();
        Figures figures = candidate.edition().figures();
        this.alignment = new Aligner(
                        page,
                        names,
                        figures,
                        candidate.informative(),
                        EditionIndex.PASSAGE_WIDTH,
                        thresholds.leastPassage())
                .align(candidate.hits());
        this.rare = candidate.isOfStock()
                ? List.of()
                : alignment.proven(thresholds.leastProof(), thresholds.leastEvidence());
        this.unbroken = alignment
                .unbroken(
                        thresholds.leastProof(),
                        thresholds.leastEvidenceUnbroken(),
                        candidate.isOfStock() ? QUOTED : thresholds.leastUnbroken())
                .stream()
                .filter(span -> !candidate.isOfStock() || isTelling(span.unbroken(), page, style, thresholds))
                .toList();
        boolean isWhole = candidate.isOfStock()
                && alignment.coverage() >= thresholds.wholeCoverage()
                && OwnFigures.of(alignment, figures, page.figures()).areTheEditions();
        this.proven = alignment.spans().stream()
                .filter(span -> isWhole || rare.contains(span) || unbroken.contains(span))
                .toList();
        this.differences = new Differences(page, names, figures, alignment, proven);
        this.changedFigures = differences.changedFigures();
        this.equalFigures = differences.equalFigures();
    }

    /**
     * Stock phrases in a row prove something when a figure of the edition's own stands among them, when they run over the end of
     * a sentence (anybody may write one sentence by the same pattern, few the next as well), or when there are very many. Fewer
     * are enough amid other words: whoever writes the rest of a page otherwise does not hit upon two sentences of the pattern.
     */
    private static boolean isTelling(Stretch stretch, Tokens page, HouseStyle style, Thresholds thresholds) {
        if (stretch.words() >= thresholds.leastUnbrokenStock()) {
            return true;
        }
        boolean isLong = stretch.words() >= thresholds.leastUnbroken();
        if (isLong && page.figures().hasTellingBetween(stretch.pageFrom(), stretch.pageTo())) {
            return true;
        }
        return (stretch.words() >= RUNNING_ON || style.isStrangeTo(stretch))
                && stretch.runsOverSentence(page, SENTENCE_PART);
    }

    Candidate candidate() {
        return candidate;
    }

    EditionText source() {
        return candidate.edition().source();
    }

    Alignment alignment() {
        return alignment;
    }

    List<Gap> changedFigures() {
        return changedFigures;
    }

    List<Gap> changedMeanings() {
        return differences.changedMeanings();
    }

    /** The passages that prove it. */
    List<Span> proven() {
        return proven;
    }

    boolean isProven() {
        return !proven.isEmpty();
    }

    /**
     * Whether nothing rare stands on the page, only unbroken stretches of words, and another narrative holds each of them as
     * well: boilerplate that two narratives have in common proves neither.
     */
    boolean isCommonWith(List<Match> others) {
        return rare.isEmpty()
                && !unbroken.isEmpty()
                && unbroken.stream()
                        .allMatch(span -> others.stream()
                                .anyMatch(other ->
                                        other.isOfAnother(source()) && other.alignment.holds(span.unbroken())));
    }

    /** Whether nothing rare stands on the page, so that whoever writes by the same patterns may have hit upon the same words. */
    boolean isOfCommonWords() {
        return rare.isEmpty();
    }

    private boolean isOfAnother(EditionText edition) {
        return !source().narrativeId().equals(edition.narrativeId());
    }

    /** Equal figures speak for an edition and different ones against it: that tells releases of one template apart. */
    double score() {
        return alignment.matched() + 0.5 * equalFigures - WORTH_OF_FIGURE * changedFigures.size();
    }

    /**
     * Whether the page is another release of the same template: many figures differ, and with them the month or year.
     * A copy whose figures were tampered with keeps the dates of the original.
     */
    boolean isSibling(Thresholds thresholds) {
        int different = changedFigures.size();
        return different >= thresholds.siblingFigures()
                && different >= thresholds.siblingShare() * (different + equalFigures)
                && (hasChangedCalendar() || !hasCalendar());
    }

    /** The share of this match's page words that better matches leave unexplained. */
    double unclaimedShare(BitSet claimed) {
        BitSet own = alignment.pageTokens();
        int all = own.cardinality();
        own.andNot(claimed);
        return all == 0 ? 0 : (double) own.cardinality() / all;
    }

    private boolean hasChangedCalendar() {
        Figures figures = candidate.edition().figures();
        return changedFigures.stream().anyMatch(gap -> figures.isCalendarAt(gap.editionFrom()));
    }

    private boolean hasCalendar() {
        Figures figures = candidate.edition().figures();
        for (int ordinal = 0; ordinal < figures.count(); ordinal++) {
            int token = figures.tokenOf(ordinal);
            if (alignment.pageTokenOf()[token] >= 0 && figures.isCalendarAt(token)) {
                return true;
            }
        }
        return false;
    }
}
