package id.narasitunggal.dissemination.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Decides which of several similar editions explains the words of a page. */
final class Attribution {

    private final List<Match> chosen = new ArrayList<>();
    private final List<List<UUID>> alsoFitting = new ArrayList<>();
    private final List<UUID> siblings = new ArrayList<>();

    Attribution(List<Match> matches, HouseStyle style, Thresholds thresholds) {
        var claimed = new BitSet();
        List<Match> proven = matches.stream()
                .filter(match -> match.isProven() && !match.isCommonWith(matches))
                .toList();
        boolean isAnotherRelease = proven.stream().anyMatch(Match::isOfCommonWords) && style.isOfAnotherRelease(proven);
        proven.stream()
                .filter(match -> !isAnotherRelease || !match.isOfCommonWords())
                .sorted(Comparator.comparingDouble((Match match) -> -match.score()))
                .forEach(match -> attribute(match, claimed, thresholds));
    }

    List<Match> chosen() {
        return chosen;
    }

    /** Editions that explain the same words exactly as well as the chosen one with this ordinal. */
    List<UUID> alsoFitting(int ordinal) {
        return alsoFitting.get(ordinal);
    }

    List<UUID> siblings() {
        return siblings;
    }

    int narratives() {
        return (int) chosen.stream()
                .map(match -> match.source().narrativeId())
                .distinct()
                .count();
    }

    private void attribute(Match match, BitSet claimed, Thresholds thresholds) {
        boolean isExplained = match.unclaimedShare(claimed) < thresholds.unclaimedShare();
        if (isExplained) {
            noteEqual(match);
        } else if (match.isSibling(thresholds)) {
            siblings.add(match.source().editionId());
            claimed.or(match.alignment().pageTokens());
        } else {
            chosen.add(match);
            alsoFitting.add(new ArrayList<>());
            claimed.or(match.alignment().pageTokens());
        }
    }

    private void noteEqual(Match match) {
        for (int ordinal = 0; ordinal < chosen.size(); ordinal++) {
            Match better = chosen.get(ordinal);
            boolean isEqual = better.score() == match.score()
                    && better.alignment().pageTokens().equals(match.alignment().pageTokens());
            if (isEqual) {
                alsoFitting.get(ordinal).add(match.source().editionId());
            }
        }
    }
}
