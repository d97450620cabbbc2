package id.narasitunggal.dissemination.matching.text;

/** The words of a text by name, and its figures: once all alike and once each under its own value. */
public record Wording(int[] names, Figures figures) {

    /** The words with every figure named by its value, so that only the same figures look the same. */
    public int[] exactNames() {
        int[] exact = names.clone();
        for (int ordinal = 0; ordinal < figures.count(); ordinal++) {
            int token = figures.tokenOf(ordinal);
            exact[token] = Figures.nameOf(figures.valueAt(token));
        }
        return exact;
    }
}
