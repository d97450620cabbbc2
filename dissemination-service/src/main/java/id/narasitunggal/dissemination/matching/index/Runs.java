package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.WordHash;
import id.narasitunggal.dissemination.matching.text.Wording;

/**
 * The short runs of words of one text, each under its name. A run that holds figures has two: one for whatever figures stand
 * there, which an altered copy shares too, and one for exactly these, which hardly any other text shares.
 */
final class Runs {

    private final int[] names;
    private final int[] exactNames;
    private final int width;

    Runs(Wording wording, int width) {
        this.names = wording.names();
        this.exactNames = wording.figures().count() == 0 ? names : wording.exactNames();
        this.width = width;
    }

    /** Hands out all runs in order until the reader has enough; false if it had. */
    boolean all(Reader reader) {
        int lastFigure = -1;
        for (int start = 1 - width; start <= names.length - width; start++) {
            lastFigure = names[start + width - 1] == WordHash.FIGURE ? start + width - 1 : lastFigure;
            if (start < 0) {
                continue;
            }
            boolean isExactToo = lastFigure >= start;
            if (isExactToo && !reader.run(Shingles.at(exactNames, start, width), start)) {
                return false;
            }
            if (!reader.run(Shingles.at(names, start, width), start)) {
                return false;
            }
        }
        return true;
    }

    /** Receives runs; answers whether it wants more. */
    interface Reader {
        boolean run(long shingle, int start);
    }
}
