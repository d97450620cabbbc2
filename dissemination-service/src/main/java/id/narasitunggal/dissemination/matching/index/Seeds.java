package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Adds up, for one page, how strongly each document is suggested by the runs of words it shares with the page. */
final class Seeds implements ShingleIndex.PlaceReader {

    private final ShingleIndex index;
    private final int documentCount;
    private final double[] scores;
    private final BitSet touched = new BitSet();
    private int[] pageTokens = new int[256];
    private int[] documents = new int[256];
    private int[] editionTokens = new int[256];
    private float[] rarities = new float[256];
    private int count;
    private int pageToken;

    Seeds(ShingleIndex index, int documentCount) {
        this.index = index;
        this.documentCount = documentCount;
        this.scores = new double[documentCount];
    }

    /** The documents suggested at least this strongly, best first; far weaker ones than the best are left out. */
    List<Seed> best(int[] page, int most, double lowestShare, double leastScore) {
        for (int start = 0; start < Shingles.count(page, index.width()); start++) {
            int posting = index.postingOf(Shingles.at(page, start, index.width()));
            if (posting != ShingleTable.ABSENT) {
                pageToken = start;
                weigh(posting);
            }
        }
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
            rarities = Arrays.copyOf(rarities, count * 2);
        }
        pageTokens[count] = pageToken;
        documents[count] = document;
        editionTokens[count] = token;
        count++;
    }

    /** From nearly 0 for a run that stands everywhere to 1 for a run that stands in one place (relative logarithm). */
    static double rarity(int places, int documents) {
        return Math.log1p((double) documents / places) / Math.log1p(documents);
    }

    private void weigh(int posting) {
        int first = count;
        index.collect(posting, this);
        double rarity = rarity(count - first, documentCount);
        for (int hit = first; hit < count; hit++) {
            rarities[hit] = (float) rarity;
            scores[documents[hit]] += rarity;
            touched.set(documents[hit]);
        }
    }

    private void collectHits(Seed seed) {
        for (int hit = 0; hit < count; hit++) {
            if (documents[hit] == seed.document) {
                seed.hits.add(pageTokens[hit], editionTokens[hit], rarities[hit]);
            }
        }
    }

    /** One document with the runs it shares with the page. */
    record Seed(int document, double score, Hits hits) {}
}
