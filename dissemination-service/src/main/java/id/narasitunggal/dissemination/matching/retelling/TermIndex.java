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

    /** Adds the next document; documents are numbered in the order they come. */
    public void add(Wording wording) {
        Terms terms = Terms.of(wording);
        for (int term : terms.sorted()) {
            table.add(term, documents.size());
        }
        documents.add(terms);
    }

    /** Forgets a document. */
    public void remove(int document) {
        for (int term : documents.get(document).sorted()) {
            table.remove(term, document);
        }
        documents.set(document, new Terms(new int[0], new int[0]));
    }

    /** The documents that share most with the page, best first. */
    public List<Kinship> closest(Wording pageWording) {
        Terms page = Terms.of(pageWording);
        double[] scores = new double[documents.size()];
        for (int term : choosers(page)) {
            double rarity = rarity(term);
            for (int index = 0; index < table.count(term); index++) {
                scores[table.documentOf(term, index)] += rarity;
            }
        }
        return strongest(scores).stream()
                .map(document -> kinship(document, page))
                .sorted(Comparator.comparingDouble((Kinship kinship) -> -kinship.score())
                        .thenComparingInt(Kinship::document))
                .toList();
    }

    /** The rarest terms of the page that any document holds. */
    private int[] choosers(Terms page) {
        int[] terms = page.sorted();
        long[] byCount = new long[terms.length];
        int known = 0;
        for (int index = 0; index < terms.length; index++) {
            int count = table.count(terms[index]);
            if (count > 0 && count <= COMMON) {
                byCount[known++] = ((long) count << 32) | index;
            }
        }
        Arrays.sort(byCount, 0, known);
        int[] choosers = new int[Math.min(known, MOST_CHOOSERS)];
        for (int index = 0; index < choosers.length; index++) {
            choosers[index] = terms[(int) byCount[index]];
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

    private Kinship kinship(int document, Terms page) {
        Terms terms = documents.get(document);
        double shared = 0;
        double all = 0;
        for (int term : terms.sorted()) {
            double rarity = rarity(term);
            all += rarity;
            shared += page.hold(term) ? rarity : 0;
        }
        double figures = 0;
        for (int figure : terms.figures()) {
            figures += page.hold(figure) ? 1.0 / table.count(figure) : 0;
        }
        return new Kinship(document, shared / Math.sqrt(all + 1), all == 0 ? 0 : shared / all, figures);
    }

    private double rarity(int term) {
        return Math.log1p((double) documents.size() / table.count(term));
    }
}
