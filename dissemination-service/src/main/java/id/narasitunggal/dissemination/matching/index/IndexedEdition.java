package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.BitSet;

/** One edition as the index holds it: its words by name, its figures, and which of its words count. */
public final class IndexedEdition {

    private final EditionText source;
    private final int[] names;
    private final Figures figures;
    private volatile Informative informative = new Informative(-1, new BitSet());

    IndexedEdition(EditionText source) {
        this.source = source;
        Tokens tokens = Tokens.of(source.text());
        this.names = tokens.names();
        this.figures = tokens.figures();
    }

    public EditionText source() {
        return source;
    }

    /** The words by name, in order; callers must not write to it. */
    public int[] names() {
        return names;
    }

    public Figures figures() {
        return figures;
    }

    /** The words with their places in the text; cut anew each time because few editions are ever shown. */
    public Tokens tokens() {
        return Tokens.of(source.text());
    }

    /** Marks the words that count, measured against the stock phrases of this moment. */
    BitSet informative(ShingleIndex index) {
        Informative known = informative;
        if (known.stockGeneration() != index.stockGeneration()) {
            known = new Informative(index.stockGeneration(), index.informative(names));
            informative = known;
        }
        return known.words();
    }

    private record Informative(int stockGeneration, BitSet words) {}
}
