package id.narasitunggal.dissemination.matching.retelling;

import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks editions by the rare words and telling figures they share with a page, wherever they stand. Not safe for concurrent
 * use by itself.
 */
public final class TermIndex {

    /** The rarest terms of a page choose the candidates; the common ones would only cost time. */
    private static final int MOST_CHOOSERS = 48;

    private static final int MOST_CANDIDATES = 8;
    /** A term in more documents than this is no chooser. */
    private static final int COMMON = 200;

    private final TermTable table = new TermTable();
    private final List<Terms> documents = new ArrayList<>();
    /** What all terms of a document weigh together, zero until asked for; anew whenever the documents change. */
    private volatile float[] weights = new float[0];

    /** Adds the next document; documents are numbered in the order they come. */
    public void add(Wording wording) {
        Terms terms = Terms.of(wording);
        for (int term : terms.sorted()) {
            table.add(term, documents.size());
        }
        documents.add(terms);
        weights = new float[0];
    }

    /** Forgets a document. */
    public void remove(int document) {
        for (int term : documents.get(document).sorted()) {
            table.remove(term, document);
        }
        documents.set(document, new Terms(new int[0], new int[0]));
        weights = new float[0];
    }

    /** The documents that share most with the page, best first. */
    public List<Kinship> closest(Wording pageWording) {
        Terms page = Terms.of(pageWording);
        int[] terms = page.sorted();
        int[] counts = new int[terms.length];
        double[] rarities = new double[terms.length];
        for (int index = 0; index < terms.length; index++) {
            counts[index] = table.count(terms[index]);
            rarities[index] = counts[index] == 0 ? 0 : rarity(counts[index]);
        }
        double[] scores = new double[documents.size()];
        for (int chooser : choosers(counts)) {
            for (int index = 0; index < counts[chooser]; index++) {
                scores[table.documentOf(terms[chooser], index)] += rarities[chooser];
            }
        }
        return strongest(scores).stream()
                .map(document -> kinship(document, page, rarities))
                .sorted(Comparator.comparingDouble((Kinship kinship) -> -kinship.score())
                        .thenComparingInt(Kinship::document))
                .toList();
    }

    /** Which terms of the page are the rarest that any document holds. */
    private static int[] choosers(int[] counts) {
        long[] byCount = new long[counts.length];
        int known = 0;
        for (int index = 0; index < counts.length; index++) {
            if (counts[index] > 0 && counts[index] <= COMMON) {
                byCount[known++] = ((long) counts[index] << 32) | index;
            }
        }
        Arrays.sort(byCount, 0, known);
        int[] choosers = new int[Math.min(known, MOST_CHOOSERS)];
        for (int index = 0; index < choosers.length; index++) {
            choosers[index] = (int) byCount[index];
        }
        return choosers;
    }

    private static List<Integer> strongest(double[] scores) {
        List<Integer> strongest = new ArrayList<>();
        double weakest = 0;
        for (int document = 0; document < scores.length; document++) {
            if (scores[document] > weakest) {
                int at = strongest.size();
                while (at > 0 && scores[strongest.get(at - 1)] < scores[document]) {
                    at--;
                }
                strongest.add(at, document);
                if (strongest.size() > MOST_CANDIDATES) {
                    strongest.remove(MOST_CANDIDATES);
                }
                weakest = strongest.size() < MOST_CANDIDATES ? 0 : scores[strongest.get(MOST_CANDIDATES - 1)];
            }
        }
        return strongest;
    }

    private Kinship kinship(int document, Terms page, double[] rarities) {
        Terms terms = documents.get(document);
        double shared = sharedWeight(terms.sorted(), page.sorted(), rarities);
        double all = weight(document);
        double figures = 0;
        for (int figure : terms.figures()) {
            figures += page.hold(figure) ? 1.0 / table.count(figure) : 0;
        }
        return new Kinship(document, shared / Math.sqrt(all + 1), all == 0 ? 0 : shared / all, figures);
    }

    private static double sharedWeight(int[] terms, int[] pageTerms, double[] rarities) {
        double shared = 0;
        int onPage = 0;
        for (int term : terms) {
            while (onPage < pageTerms.length && pageTerms[onPage] < term) {
                onPage++;
            }
            if (onPage == pageTerms.length) {
                break;
            }
            shared += pageTerms[onPage] == term ? rarities[onPage] : 0;
        }
        return shared;
    }

    /** Looked up once for each document, since its terms lie far apart in memory; two threads may both do it. */
    private double weight(int document) {
        float[] known = weights;
        if (known.length != documents.size()) {
            known = new float[documents.size()];
            weights = known;
        }
        if (known[document] == 0) {
            double all = 0;
            for (int term : documents.get(document).sorted()) {
                all += rarity(table.count(term));
            }
            known[document] = (float) all;
        }
        return known[document];
    }

    private double rarity(int count) {
        return Math.log1p((double) documents.size() / count);
    }
}
