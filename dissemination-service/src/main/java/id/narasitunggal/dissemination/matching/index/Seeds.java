package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Adds up, for one page, how strongly each document is suggested by the runs of words it shares with the page. */
final class Seeds implements RunPlaces.PlaceReader {

    private final ShingleIndex index;
    private final double[] scores;
    private final BitSet touched = new BitSet();
    private final int[] narratives;
    private int[] pageTokens = new int[256];
    private int[] documents = new int[256];
    private int[] editionTokens = new int[256];
    private float[] weights = new float[256];
    private int count;
    private int pageToken;

    Seeds(ShingleIndex index, int documentCount) {
        this.index = index;
        this.scores = new double[documentCount];
        this.narratives = new int[index.stockLimit() + 1];
    }

    /** The documents suggested at least this strongly, best first; far weaker ones than the best are left out. */
    List<Seed> best(Wording page, int most, double lowestShare, double leastScore) {
        var runs = new Runs(page, index.width());
        index.find(runs, (run, posting) -> {
            pageToken = runs.startOf(run);
            weigh(posting);
        });
        List<Seed> strong = touched.stream()
                .filter(document -> scores[document] >= leastScore)
                .mapToObj(document -> new Seed(document, scores[document], new Hits()))
                .sorted(Comparator.comparingDouble((Seed seed) -> -seed.score).thenComparingInt(seed -> seed.document))
                .limit(most)
                .toList();
        List<Seed> best = strong.stream()
                .filter(seed -> seed.score >= strong.get(0).score * lowestShare)
                .toList();
        best.forEach(this::collectHits);
        return best;
    }

    @Override
    public void place(int document, int token) {
        if (count == documents.length) {
            pageTokens = Arrays.copyOf(pageTokens, count * 2);
            documents = Arrays.copyOf(documents, count * 2);
            editionTokens = Arrays.copyOf(editionTokens, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        pageTokens[count] = pageToken;
        documents[count] = document;
        editionTokens[count] = token;
        count++;
    }

    /** A run that stands in several narratives is only so much of a witness for each. */
    private void weigh(int posting) {
        int first = count;
        index.collect(posting, this);
        double weight = 1.0 / narrativesSince(first);
        for (int hit = first; hit < count; hit++) {
            weights[hit] = (float) weight;
            scores[documents[hit]] += weight;
            touched.set(documents[hit]);
        }
    }

    /** How many narratives the last hits belong to; the editions of one count once. */
    private int narrativesSince(int first) {
        int distinct = 0;
        for (int hit = first; hit < count; hit++) {
            distinct = Distinct.with(index.groupOf(documents[hit]), narratives, distinct);
        }
        return distinct;
    }

    private void collectHits(Seed seed) {
        for (int hit = 0; hit < count; hit++) {
            if (documents[hit] == seed.document) {
                seed.hits.add(pageTokens[hit], editionTokens[hit], weights[hit]);
            }
        }
    }

    /** One document with the runs it shares with the page. */
    record Seed(int document, double score, Hits hits) {}
}
