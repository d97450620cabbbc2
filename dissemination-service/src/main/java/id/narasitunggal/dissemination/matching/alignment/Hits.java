package id.narasitunggal.dissemination.matching.alignment;

import java.util.Arrays;

/** Places where a page and one edition share the same short run of words, in page order. */
public final class Hits {

    private int[] pageTokens = new int[16];
    private int[] editionTokens = new int[16];
    private float[] weights = new float[16];
    private int count;

    /** Notes one shared run by its first token on either side and how rare it is, from 0 to 1; the rarer of two counts. */
    public void add(int pageToken, int editionToken, double weight) {
        if (count > 0 && pageTokens[count - 1] == pageToken && editionTokens[count - 1] == editionToken) {
            weights[count - 1] = Math.max(weights[count - 1], (float) weight);
            return;
        }
        if (count == pageTokens.length) {
            pageTokens = Arrays.copyOf(pageTokens, count * 2);
            editionTokens = Arrays.copyOf(editionTokens, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        pageTokens[count] = pageToken;
        editionTokens[count] = editionToken;
        weights[count] = (float) weight;
        count++;
    }

    public int count() {
        return count;
    }

    int pageToken(int index) {
        return pageTokens[index];
    }

    int editionToken(int index) {
        return editionTokens[index];
    }

    /** How much the shared runs inside this stretch prove: each counts the more, the rarer it is. */
    double evidence(int pageFrom, int pageTo, int[] pageTokenOf) {
        double evidence = 0;
        int from = Arrays.binarySearch(pageTokens, 0, count, pageFrom);
        // Several hits may begin at one page token; the search may land on any of them.
        for (int index = from < 0 ? -from - 1 : firstOf(from); index < count && pageTokens[index] < pageTo; index++) {
            evidence += pageTokenOf[editionTokens[index]] == pageTokens[index] ? weights[index] : 0;
        }
        return evidence;
    }

    private int firstOf(int index) {
        int first = index;
        while (first > 0 && pageTokens[first - 1] == pageTokens[index]) {
            first--;
        }
        return first;
    }
}
