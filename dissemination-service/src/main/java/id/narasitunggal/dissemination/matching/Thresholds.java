package id.narasitunggal.dissemination.matching;

/**
 * The limits by which a page is judged, kept with every result so that it can be explained later.
 *
 * @param leastPassage informative words a passage needs to be seen at all
 * @param leastProof informative words the best passage needs to prove a republication
 * @param leastEvidence runs of words the same passage needs, each counted by how few narratives hold it
 * @param leastUnbroken words without a break or change that prove as much, if no other narrative holds them
 * @param leastUnbrokenStock the same where each run is a stock phrase and no figure of the edition's own stands among them
 * @param leastEvidenceUnbroken runs of words such a stretch needs nevertheless, counted in the same way
 * @param fullCoverage share of the edition from which a copy is full
 * @param partialCoverage share of the edition from which a copy is partial
 * @param wholeCoverage share of the edition, all of it in stock phrases, that proves a copy if its figures are the edition's
 * @param shortPage words up to which a page is a post or a teaser
 * @param messageConveyed share of a key message's words that conveys it
 * @param messageMissing share below which it is missing
 * @param messageAlone share needed where no passage supports the message
 * @param messageContradictedAlone the same for a message that the page contradicts
 * @param verbatimShare share of unchanged words from which a copy is verbatim
 * @param sentenceKept share of a sentence that must stand around a changed figure or meaning; else it is another sentence
 * @param snippetFocus share of a short page taken from the edition that makes it a teaser
 * @param quoteFocus share of a page below which what was taken is an aside in another story
 * @param listingNarratives narratives on one page that make it a list
 * @param siblingFigures different figures from which the page may be another release of a template
 * @param siblingShare share of different figures that makes it one
 * @param unclaimedShare share of a further edition's matches that no better edition explains
 */
public record Thresholds(
        double leastPassage,
        double leastProof,
        double leastEvidence,
        int leastUnbroken,
        int leastUnbrokenStock,
        double leastEvidenceUnbroken,
        double fullCoverage,
        double partialCoverage,
        double wholeCoverage,
        int shortPage,
        double messageConveyed,
        double messageMissing,
        double messageAlone,
        double messageContradictedAlone,
        double verbatimShare,
        double sentenceKept,
        double snippetFocus,
        double quoteFocus,
        int listingNarratives,
        int siblingFigures,
        double siblingShare,
        double unclaimedShare) {

    /** The name of the method and its limits, stored with each result. */
    public static final String ALGORITHM = "passages-5";

    /** The limits in use. */
    public static Thresholds standard() {
        return new Thresholds(
                8, 12, 7, 24, 36, 2.5, 0.75, 0.25, 0.6, 90, 0.70, 0.50, 0.75, 0.90, 0.95, 0.65, 0.5, 0.35, 3, 3, 0.5,
                0.5);
    }
}
