package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.WordHash;
import id.narasitunggal.dissemination.matching.text.Wording;

/**
 * The short runs of words of one text in order, each under its name of 64 bits. A run that holds figures has two: one for exactly
 * these, which hardly any other text shares, and one for whatever figures stand there, which an altered copy shares too.
 */
final class Runs {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] shingles;
    private final int[] starts;
    private int count;

    Runs(Wording wording, int width) {
        int[] names = wording.names();
        boolean hasFigures = wording.figures().count() > 0;
        int[] exactNames = hasFigures ? wording.exactNames() : names;
        int runs = Math.max(0, names.length - width + 1);
        int most = runs + Math.min(runs, wording.figures().count() * width);
        shingles = new long[most];
        starts = new int[most];
        int lastFigure = hasFigures ? lastFigure(names, width - 1) : -1;
        for (int start = 0; start < runs; start++) {
            if (names[start + width - 1] == WordHash.FIGURE) {
                lastFigure = start + width - 1;
            }
            if (lastFigure >= start) {
                add(exactNames, start, width);
            }
            add(names, start, width);
        }
    }

    int count() {
        return count;
    }

    /** The names of all runs; what lies behind the count means nothing, and callers must not write to it. */
    long[] shingles() {
        return shingles;
    }

    /** The word at which this run begins. */
    int startOf(int run) {
        return starts[run];
    }

    private void add(int[] names, int start, int width) {
        long sum = width;
        for (int token = start; token < start + width; token++) {
            sum = sum * MULTIPLIER + names[token];
        }
        sum = (sum ^ (sum >>> 32)) * 0xBF58476D1CE4E5B9L;
        shingles[count] = sum ^ (sum >>> 32);
        starts[count++] = start;
    }

    private static int lastFigure(int[] names, int end) {
        int last = Math.min(end, names.length) - 1;
        while (last >= 0 && names[last] != WordHash.FIGURE) {
            last--;
        }
        return last;
    }
}
