package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.message.KeyMessageFinding;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import java.util.List;
import java.util.UUID;

/**
 * One edition recognised on one page, with the evidence for a person to check.
 *
 * @param containment share of the edition's words that stand on the page, 0 to 1
 * @param coverage share of the edition that lies inside shared passages, changed words included, 0 to 1
 * @param unchanged share of unchanged words inside the passages, 0 to 1
 * @param focus share of the page that was taken from the edition, 0 to 1
 * @param matchedWords words taken over, stock phrases not counted
 * @param passages the shared passages in page order
 * @param changedFigures figures that the page gives differently
 * @param changedMeanings negations added or dropped and words replaced by their opposite
 * @param keyMessages what became of each key message
 * @param alsoFits other editions that explain the same words equally well
 * @param excerpt the page's own words from the best passage, at most 400 characters
 */
public record Recognition(
        UUID editionId,
        UUID narrativeId,
        Extent extent,
        Fidelity fidelity,
        Mode mode,
        double containment,
        double coverage,
        double unchanged,
        double focus,
        int matchedWords,
        List<Passage> passages,
        List<Change> changedFigures,
        List<Change> changedMeanings,
        List<KeyMessageFinding> keyMessages,
        List<UUID> alsoFits,
        String excerpt) {

    public Recognition {
        passages = List.copyOf(passages);
        changedFigures = List.copyOf(changedFigures);
        changedMeanings = List.copyOf(changedMeanings);
        keyMessages = List.copyOf(keyMessages);
        alsoFits = List.copyOf(alsoFits);
    }

    /** The same, with the other editions that explain the words as well. */
    Recognition alsoFitting(List<UUID> others) {
        return new Recognition(
                editionId,
                narrativeId,
                extent,
                fidelity,
                mode,
                containment,
                coverage,
                unchanged,
                focus,
                matchedWords,
                passages,
                changedFigures,
                changedMeanings,
                keyMessages,
                others,
                excerpt);
    }

    /** How many key messages got this verdict. */
    public long count(KeyMessageVerdict verdict) {
        return keyMessages.stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
