package id.narasitunggal.dissemination.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything a page was found to hold.
 *
 * @param recognitions editions recognised, the strongest first
 * @param siblings editions of which the page is another release (last month's figures in this month's words): never counted
 * @param suggested editions the page seems to carry in other words, the likeliest first: for a person only
 * @param algorithm the method and limits that judged
 */
public record Reading(
        List<Recognition> recognitions, List<UUID> siblings, List<Suggestion> suggested, String algorithm) {

    public Reading {
        recognitions = List.copyOf(recognitions);
        siblings = List.copyOf(siblings);
        suggested = List.copyOf(suggested);
    }

    /** The suggested editions. */
    public List<UUID> suggestions() {
        return suggested.stream().map(Suggestion::editionId).distinct().toList();
    }

    /** Why this edition was suggested, if it was. */
    public Optional<Suggestion> suggestionOf(UUID editionId) {
        return suggested.stream()
                .filter(suggestion -> suggestion.editionId().equals(editionId))
                .findFirst();
    }

    /** What was recognised of this edition. */
    public Optional<Recognition> of(UUID editionId) {
        return recognitions.stream()
                .filter(recognition -> recognition.editionId().equals(editionId)
                        || recognition.alsoFits().contains(editionId))
                .findFirst();
    }

    /** The strongest recognition. */
    public Optional<Recognition> strongest() {
        return recognitions.stream().findFirst();
    }
}
