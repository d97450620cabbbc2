package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.BitSet;

/** One edition as the index holds it: its words by name, its figures, and which of its words count. */
public final class IndexedEdition {

    private final EditionText source;
    private final Wording wording;
    private volatile Informative informative = new Informative(-1, new BitSet());

    IndexedEdition(EditionText source) {
        this.source = source;
        this.wording = Tokens.of(source.text()).wording();
    }

    public EditionText source() {
        return source;
    }

    /** The words by name, in order; callers must not write to it. */
    public int[] names() {
        return wording.names();
    }

    Wording wording() {
        return wording;
    }

    public Figures figures() {
        return wording.figures();
    }

    /** The words with their places in the text; cut anew each time because few editions are ever shown. */
    public Tokens tokens() {
        return Tokens.of(source.text());
    }

    /** Marks the words that count, measured against the stock phrases of this moment. */
    BitSet informative(ShingleIndex index) {
        Informative known = informative;
        if (known.stockGeneration() != index.stockGeneration()) {
            known = new Informative(index.stockGeneration(), index.informative(wording));
            informative = known;
        }
        return known.words();
    }

    /** A candidate all of whose words count, since they are told apart by their order alone. */
    Candidate ofStock(Hits hits) {
        var all = new BitSet(names().length);
        all.set(0, names().length);
        return new Candidate(this, hits, all, true);
    }

    private record Informative(int stockGeneration, BitSet words) {}
}
