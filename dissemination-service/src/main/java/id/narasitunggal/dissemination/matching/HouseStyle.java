package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.alignment.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * How far a page is written in the stock phrases of press offices. Who writes by the patterns of an edition hits upon some of its
 * words; who writes otherwise has them from the edition. Looked up only where nothing rare speaks for an edition.
 */
final class HouseStyle {

    /** Share of the rest of a page in stock phrases up to which few words of an edition are a quote amid other words. */
    private static final double STRANGE = 0.25;
    /** The share from which few words of an edition are what any release of the same hand may hold. */
    private static final double SAME_HAND = 0.5;

    private final int pageWords;
    private final Supplier<BitSet> lookUp;
    private BitSet stock = new BitSet();
    private boolean isKnown;

    HouseStyle(int pageWords, Supplier<BitSet> lookUp) {
        this.pageWords = pageWords;
        this.lookUp = lookUp;
    }

    /** Whether the page around a stretch is written in other words than the editions. */
    boolean isStrangeTo(Stretch stretch) {
        var taken = new BitSet();
        taken.set(stretch.pageFrom(), stretch.pageTo());
        return stockBeside(taken) <= STRANGE * (pageWords - stretch.words());
    }

    /** Whether most of the page is from no edition but by the same hand. */
    boolean isOfAnotherRelease(List<Match> proven) {
        var taken = new BitSet();
        proven.forEach(match -> taken.or(match.alignment().pageTokens()));
        int rest = pageWords - taken.cardinality();
        return rest > taken.cardinality() && stockBeside(taken) > SAME_HAND * rest;
    }

    private int stockBeside(BitSet taken) {
        if (!isKnown) {
            stock = lookUp.get();
            isKnown = true;
        }
        var beside = (BitSet) stock.clone();
        beside.andNot(taken);
        return beside.cardinality();
    }
}
