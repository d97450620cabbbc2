package id.narasitunggal.dissemination.matching.retelling;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.Arrays;

/** What a text is about: its distinct words of content and its telling figures, in no order of the text. */
record Terms(int[] sorted, int[] figures) {

    /** Days, small counts and years stand in every text. */
    private static final double SMALL = 31;

    static Terms of(Wording wording) {
        int[] names = wording.exactNames();
        boolean[] isTelling = new boolean[names.length];
        Figures figures = wording.figures();
        int[] values = new int[figures.count()];
        int telling = 0;
        for (int ordinal = 0; ordinal < figures.count(); ordinal++) {
            int token = figures.tokenOf(ordinal);
            isTelling[token] = isTelling(figures.valueAt(token)) && !figures.isCalendarAt(token);
            if (isTelling[token]) {
                values[telling++] = names[token];
            }
        }
        int[] terms = new int[names.length];
        int count = 0;
        for (int token = 0; token < names.length; token++) {
            boolean isFigure = names[token] != wording.names()[token];
            if (isFigure ? isTelling[token] : isContent(names[token])) {
                terms[count++] = names[token];
            }
        }
        return new Terms(distinct(terms, count), distinct(values, telling));
    }

    private static boolean isTelling(double value) {
        return value > SMALL || value != Math.rint(value);
    }

    private static boolean isContent(int name) {
        return !Lexicon.isFunctionWord(name) && !Lexicon.isNegation(name);
    }

    private static int[] distinct(int[] values, int count) {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int index = 0; index < count; index++) {
            if (index == 0 || values[index] != values[index - 1]) {
                values[kept++] = values[index];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    boolean hold(int term) {
        return Arrays.binarySearch(sorted, term) >= 0;
    }
}
