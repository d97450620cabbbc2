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
    /** Share at which an edition stands out that nothing competes with: the only one there is, or the only one with words of the page. */
    private static final double SHARE_ALONE = 0.3;
    /** How far ahead of the next narrative a retold one is; pages on the same topic are equally near to several. */
    private static final double STANDING_OUT = 0.3;
    /** What a telling figure that no other edition holds adds to that. */
    private static final double WORTH_OF_FIGURE = 0.6;
    /** Two narratives may be meant, as of one programme in two years, where nothing tells which; among more a page is on the topic. */
    private static final int MOST_TOGETHER = 2;
    /** The second of them is about as near as the first. */
    private static final double AS_LIKELY = 0.7;
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

    /** The editions of the one narrative that stands out, or of the two that stand out together, as last year's and this year's do. */
    List<Retelling> in(Tokens page) {
        List<Kinship> closest = terms.closest(page.wording());
        List<UUID> narratives =
                closest.stream().map(this::narrativeOf).distinct().toList();
        for (int together = 1; together <= Math.min(MOST_TOGETHER, narratives.size()); together++) {
            List<UUID> likely = narratives.subList(0, together);
            if (standOut(likely, closest)) {
                return closest.stream()
                        .filter(kinship -> likely.contains(narrativeOf(kinship)))
                        .filter(kinship -> kinship.score()
                                >= SAME_STORY
                                        * best(narrativeOf(kinship), closest).score())
                        .map(kinship ->
                                new Retelling(editions.get(kinship.document()).editionId(), kinship.share()))
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether the last of these narratives is still near the first and far ahead of all others. */
    private boolean standOut(List<UUID> likely, List<Kinship> closest) {
        Kinship first = closest.get(0);
        Kinship last = best(likely.get(likely.size() - 1), closest);
        double nextBest = closest.stream()
                .filter(other -> !likely.contains(narrativeOf(other)))
                .mapToDouble(Kinship::score)
                .findFirst()
                .orElse(0);
        double ahead = nextBest > 0 ? last.score() / nextBest - 1 : last.share() >= SHARE_ALONE ? STANDING_OUT : 0;
        return last.share() >= LEAST_SHARE
                && last.score() >= AS_LIKELY * first.score()
                && ahead + WORTH_OF_FIGURE * last.figures() >= STANDING_OUT;
    }

    private Kinship best(UUID narrative, List<Kinship> closest) {
        return closest.stream()
                .filter(kinship -> narrativeOf(kinship).equals(narrative))
                .findFirst()
                .orElseThrow();
    }

    private UUID narrativeOf(Kinship kinship) {
        return editions.get(kinship.document()).narrativeId();
    }
}
