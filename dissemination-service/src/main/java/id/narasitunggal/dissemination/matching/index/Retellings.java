package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.retelling.Kinship;
import id.narasitunggal.dissemination.matching.retelling.TermIndex;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells which editions stand out from all others by what they share with a page. */
final class Retellings {

    /** Share of an edition's telling words below which a page is about something else. */
    private static final double LEAST_SHARE = 0.12;
    /** How far ahead of the next narrative a retold one is; pages on the same topic are equally near to several. */
    private static final double STANDING_OUT = 0.4;
    /** What a telling figure that no other edition holds adds to that. */
    private static final double WORTH_OF_FIGURE = 0.6;
    /** Versions of one narrative are about equally near. */
    private static final double SAME_STORY = 0.9;

    private final TermIndex terms = new TermIndex();
    private final List<EditionText> editions = new ArrayList<>();

    void add(IndexedEdition edition) {
        terms.add(edition.wording());
        editions.add(edition.source());
    }

    void remove(int document) {
        terms.remove(document);
    }

    List<Retelling> in(Tokens page) {
        List<Kinship> closest = terms.closest(page.wording());
        return closest.stream()
                .filter(kinship ->
                        kinship.score() >= SAME_STORY * closest.get(0).score())
                .filter(kinship -> isRetold(kinship, closest))
                .map(kinship -> new Retelling(editions.get(kinship.document()).editionId(), kinship.share()))
                .toList();
    }

    private boolean isRetold(Kinship kinship, List<Kinship> closest) {
        UUID narrative = editions.get(kinship.document()).narrativeId();
        double nextBest = closest.stream()
                .filter(other -> !editions.get(other.document()).narrativeId().equals(narrative))
                .mapToDouble(Kinship::score)
                .findFirst()
                .orElse(0);
        double ahead = nextBest > 0 ? kinship.score() / nextBest - 1 : 0;
        return kinship.share() >= LEAST_SHARE
                && kinship.score() >= nextBest
                && ahead + WORTH_OF_FIGURE * kinship.figures() >= STANDING_OUT;
    }
}
