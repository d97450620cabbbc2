package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up, for one page, how strongly each document is suggested by the runs of words it shares with the page. */
final class Seeds implements ShingleIndex.PlaceReader {

    private final ShingleIndex index;
    private final @Nullable Seed[] seeds;
    private final List<Seed> touched = new ArrayList<>();
    private final int documentCount;
    private int pageToken;
    private int lists;

    Seeds(ShingleIndex index, int documentCount) {
        this.index = index;
        this.documentCount = documentCount;
        this.seeds = new Seed[documentCount];
    }

    /** The documents most strongly suggested, best first; far weaker ones than the best are left out. */
    List<Seed> best(int[] page, int most, double lowestShare, int fewestHits) {
        for (int start = 0; start < Shingles.count(page, index.width()); start++) {
            int posting = index.postingOf(Shingles.at(page, start, index.width()));
            if (posting != ShingleTable.ABSENT) {
                pageToken = start;
                weigh(posting);
            }
        }
        touched.removeIf(seed -> seed.hits.count() < fewestHits);
        touched.sort(Comparator.comparingDouble((Seed seed) -> -seed.score).thenComparingInt(seed -> seed.document));
        double lowest = touched.isEmpty() ? 0 : touched.get(0).score * lowestShare;
        return touched.stream().limit(most).filter(seed -> seed.score >= lowest).toList();
    }

    @Override
    public void place(int document, int token) {
        if (lists == places.length) {
            places = Arrays.copyOf(places, lists * 2);
        }
        places[lists++] = ((long) document << 32) | token;
    }

    private long[] places = new long[32];

    /** From nearly 0 for a run that stands everywhere to 1 for a run that stands in one place (relative logarithm). */
    static double rarity(int places, int documents) {
        return Math.log1p((double) documents / places) / Math.log1p(documents);
    }

    private void weigh(int posting) {
        lists = 0;
        index.collect(posting, this);
        double weight = rarity(lists, documentCount);
        for (int place = 0; place < lists; place++) {
            Seed seed = seedOf((int) (places[place] >>> 32));
            seed.hits.add(pageToken, (int) places[place], weight);
            seed.score += weight;
        }
    }

    private Seed seedOf(int document) {
        Seed seed = seeds[document];
        if (seed == null) {
            seed = new Seed(document);
            seeds[document] = seed;
            touched.add(seed);
        }
        return seed;
    }

    /** What is known so far about one document. */
    static final class Seed {
        final int document;
        final Hits hits = new Hits();
        double score;

        Seed(int document) {
            this.document = document;
        }
    }
}
