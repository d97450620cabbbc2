package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.alignment.Alignment;
import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.alignment.Span;
import id.narasitunggal.dissemination.matching.alignment.Surroundings;
import id.narasitunggal.dissemination.matching.message.Copied;
import id.narasitunggal.dissemination.matching.message.KeyMessageFinding;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import id.narasitunggal.dissemination.matching.message.KeyMessages;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Turns one match into a recognition: how much, how true, in what shape. */
final class Judgement {

    private static final int LONGEST_EXCERPT = 400;

    private final Thresholds thresholds;
    private final Tokens page;
    private final int mainWords;
    private final Tokens edition;
    private final Match match;
    private final Alignment alignment;
    private final List<Gap> changedFigures;
    private final List<Gap> changedMeanings;
    private final List<KeyMessageFinding> keyMessages;

    Judgement(Thresholds thresholds, Tokens page, int mainWords, Match match) {
        this.thresholds = thresholds;
        this.page = page;
        this.mainWords = mainWords;
        this.match = match;
        this.alignment = match.alignment();
        this.edition = match.candidate().edition().tokens();
        var surroundings = new Surroundings(page, edition, alignment);
        var misread = new MisreadWords(page, edition);
        this.changedFigures = match.changedFigures().stream()
                .filter(gap -> !misread.isFigure(gap) && surroundings.kept(gap) >= thresholds.sentenceKept())
                .toList();
        this.changedMeanings = match.changedMeanings().stream()
                .filter(gap -> !misread.areWords(gap) && surroundings.kept(gap) >= thresholds.sentenceKept())
                .toList();
        this.keyMessages = new KeyMessages(thresholds.messageConveyed(), thresholds.messageMissing())
                .judge(match.source().keyMessages(), page, edition, copied());
    }

    private Copied copied() {
        if (!match.isProven()) {
            // A chance likeness is no copy: the messages are looked for in the page's own words.
            return Copied.nothing(edition.size());
        }
        List<Gap> changed = new ArrayList<>(changedFigures);
        changed.addAll(changedMeanings);
        boolean isQuotedOnly =
                mainWords > thresholds.shortPage() && alignment.coverage() < thresholds.partialCoverage();
        return new Copied(alignment, match.proven(), changed, isQuotedOnly);
    }

    Recognition recognition(int narrativesOnPage, List<UUID> alsoFits) {
        Extent extent = extent(narrativesOnPage);
        Mode mode = mode(extent);
        List<Change> meanings = changes(changedMeanings);
        return new Recognition(
                match.source().editionId(),
                match.source().narrativeId(),
                extent,
                fidelity(meanings),
                mode,
                alignment.containment(),
                alignment.coverage(),
                alignment.unchanged(),
                focus(),
                alignment.matched(),
                alignment.spans().stream().map(this::passage).toList(),
                changes(changedFigures),
                meanings,
                keyMessages,
                alsoFits,
                excerpt());
    }

    /** Whether a message is carried so clearly that it needs no passage to support it. */
    boolean carriesMessageAlone() {
        return keyMessages.stream().anyMatch(this::standsAlone);
    }

    private boolean standsAlone(KeyMessageFinding finding) {
        return switch (finding.verdict()) {
            case CONTRADICTED -> finding.share() >= thresholds.messageContradictedAlone();
            case NOT_IN_TEXT -> false;
            default -> finding.share() >= thresholds.messageAlone();
        };
    }

    /** The same, with the message's own figures and sense: other figures in a longer text are other news. */
    boolean conveysMessageAlone() {
        return keyMessages.stream()
                .anyMatch(finding -> finding.share() >= thresholds.messageAlone()
                        && finding.verdict() == KeyMessageVerdict.CONVEYED
                        && Tokens.of(finding.message()).figures().count() > 0);
    }

    /** The share of the message found best. */
    double messageShare() {
        return keyMessages.stream().mapToDouble(KeyMessageFinding::share).max().orElse(0);
    }

    private Extent extent(int narrativesOnPage) {
        boolean isShort = mainWords <= thresholds.shortPage();
        if (!match.isProven()) {
            return isShort && carriesMessageAlone() ? Extent.KEY_MESSAGE : Extent.NONE;
        }
        if (alignment.coverage() >= thresholds.fullCoverage()) {
            return Extent.FULL;
        }
        boolean isAside = alignment.coverage() < 0.5 && focus() < thresholds.quoteFocus();
        if (alignment.coverage() >= thresholds.partialCoverage() && !isAside) {
            return Extent.PARTIAL;
        }
        if (isShort && count(KeyMessageVerdict.CONVEYED) + count(KeyMessageVerdict.CONTRADICTED) > 0) {
            return Extent.KEY_MESSAGE;
        }
        if (isShort && focus() >= thresholds.snippetFocus()) {
            return Extent.SNIPPET;
        }
        return narrativesOnPage >= thresholds.listingNarratives() ? Extent.LISTING : Extent.QUOTE;
    }

    private Fidelity fidelity(List<Change> meanings) {
        if (count(KeyMessageVerdict.CONTRADICTED) > 0) {
            return Fidelity.CONTRADICTS;
        }
        if (!changedFigures.isEmpty() || !meanings.isEmpty()) {
            return Fidelity.ALTERED;
        }
        return isComplete() ? Fidelity.COMPLETE : Fidelity.PARTIAL;
    }

    /** Messages that the edition's own text does not give in these words cannot be missed; without any, the text counts. */
    private boolean isComplete() {
        long said = count(KeyMessageVerdict.CONVEYED);
        long asked = keyMessages.size() - count(KeyMessageVerdict.NOT_IN_TEXT);
        return asked > 0 ? said == asked : alignment.coverage() >= thresholds.fullCoverage();
    }

    private Mode mode(Extent extent) {
        boolean isWhole = extent == Extent.FULL || extent == Extent.PARTIAL;
        if (isWhole && alignment.unchanged() < thresholds.verbatimShare()) {
            return Mode.ADAPTED;
        }
        return switch (extent) {
            case FULL -> Mode.VERBATIM;
            case PARTIAL, KEY_MESSAGE, SNIPPET -> Mode.EXCERPT;
            case QUOTE, LISTING, NONE -> Mode.QUOTE;
        };
    }

    private double focus() {
        int taken = alignment.pageTokens().cardinality();
        return mainWords == 0 ? 0 : Math.min(1, (double) taken / mainWords);
    }

    private long count(KeyMessageVerdict verdict) {
        return keyMessages.stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    private Passage passage(Span span) {
        return new Passage(
                page.startOf(span.pageFrom()),
                page.endOf(span.pageTo() - 1),
                edition.startOf(span.editionFrom()),
                edition.endOf(span.editionTo() - 1),
                span.editionTo() - span.editionFrom());
    }

    private List<Change> changes(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Change(
                        edition.between(gap.editionFrom(), gap.editionTo()),
                        page.between(gap.pageFrom(), gap.pageTo()),
                        page.startOf(gap.pageFrom()),
                        gap.pageWords() == 0 ? page.startOf(gap.pageFrom()) : page.endOf(gap.pageTo() - 1)))
                .toList();
    }

    private String excerpt() {
        String text = alignment.spans().stream()
                .max(Comparator.comparingDouble(Span::score))
                .map(span -> page.between(span.pageFrom(), span.pageTo()))
                .orElseGet(() -> keyMessages.stream()
                        .max(Comparator.comparingDouble(KeyMessageFinding::share))
                        .map(KeyMessageFinding::onPage)
                        .orElse(""));
        text = text.substring(0, Math.min(text.length(), LONGEST_EXCERPT * 2)).replaceAll("\\s+", " ");
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_EXCERPT - 1);
        return text.substring(0, cut > 0 ? cut : LONGEST_EXCERPT - 1) + "…";
    }
}
