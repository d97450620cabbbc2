package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Knows in which documents each short run of words stands.
 *
 * <p>A run that stands in more than {@code stockLimit} narratives, or in a background text such as a statute, is stock: it
 * neither finds nor counts. Stock stays stock until the index is rebuilt. Not safe for concurrent use by itself.
 */
final class ShingleIndex {

    private final int width;
    private final int stockLimit;
    private final List<Wording> backgrounds = new ArrayList<>();
    private final Documents documents = new Documents();
    private int stockGeneration;
    private RunPlaces places;

    ShingleIndex(int width, int stockLimit, int capacity) {
        this.width = width;
        this.stockLimit = stockLimit;
        this.places = new RunPlaces(documents, stockLimit, capacity);
    }

    int width() {
        return width;
    }

    /** No run that finds anything stands in more narratives than this. */
    int stockLimit() {
        return stockLimit;
    }

    /** Grows each time another run becomes stock, so that measures taken earlier can be renewed. */
    int stockGeneration() {
        return stockGeneration;
    }

    /** Adds a document of a group (the editions of one narrative form a group) and answers its number. */
    int add(Wording wording, int group) {
        int document = documents.add(wording, group);
        if (!place(document)) {
            rebuild(grown(places.capacity()));
        }
        return document;
    }

    void remove(int document) {
        int from = documents.firstPlaceOf(document);
        int to = from + documents.wordingOf(document).names().length;
        var runs = new Runs(documents.wordingOf(document), width);
        for (int run = 0; run < runs.count(); run++) {
            places.forget(runs.shingles()[run], from, to);
        }
        documents.remove(document);
        if (documents.isMostlyDead()) {
            rebuild(places.capacity());
        }
    }

    /** Declares every run of a background text stock. */
    void suppress(Wording wording) {
        backgrounds.add(wording);
        if (!markStock(wording)) {
            rebuild(grown(places.capacity()));
        }
    }

    /** Where a run stands, to be read by the methods below, or absent when it stands nowhere or is stock. */
    int postingOf(long shingle) {
        return places.postingOf(shingle);
    }

    /** Hands out the runs of a text that stand anywhere and are not stock, in order. */
    void find(Runs runs, ShingleTable.Reader reader) {
        places.find(runs, reader);
    }

    void collect(int posting, RunPlaces.PlaceReader reader) {
        places.collect(posting, reader);
    }

    /** The narrative to which a document belongs. */
    int groupOf(int document) {
        return documents.groupOf(document);
    }

    /** In how many narratives a run stands; the editions of one narrative count once. */
    int narrativesOf(int posting) {
        int[] seen = new int[stockLimit + 1];
        int[] distinct = {0};
        places.collect(
                posting,
                (document, token) -> distinct[0] = Distinct.with(documents.groupOf(document), seen, distinct[0]));
        return distinct[0];
    }

    /** The words of the text that count: those that lie in at least one run that is not stock. */
    BitSet informative(Wording wording) {
        var informative = new BitSet(wording.names().length);
        var runs = new Runs(wording, width);
        for (int run = 0; run < runs.count(); run++) {
            if (!places.isStock(runs.shingles()[run])) {
                informative.set(runs.startOf(run), runs.startOf(run) + width);
            }
        }
        return informative;
    }

    /** The words of the text that lie in a stock phrase. */
    BitSet stock(Wording wording) {
        var stock = new BitSet(wording.names().length);
        var runs = new Runs(wording, width);
        for (int run = 0; run < runs.count(); run++) {
            if (places.isStock(runs.shingles()[run])) {
                stock.set(runs.startOf(run), runs.startOf(run) + width);
            }
        }
        return stock;
    }

    /** Notes the runs of the next document; false when the table is too small for them. */
    private boolean place(int document) {
        documents.place(document);
        int first = documents.firstPlaceOf(document);
        var runs = new Runs(documents.wordingOf(document), width);
        int run = 0;
        while (run < runs.count() && !places.isFull()) {
            stockGeneration += places.note(runs.shingles()[run], first + runs.startOf(run), document) ? 1 : 0;
            run++;
        }
        return run == runs.count();
    }

    private boolean markStock(Wording wording) {
        stockGeneration++;
        var runs = new Runs(wording, width);
        int run = 0;
        while (run < runs.count() && !places.isFull()) {
            places.markStock(runs.shingles()[run]);
            run++;
        }
        return run == runs.count();
    }

    private static int grown(int capacity) {
        return capacity + capacity / 4;
    }

    private void rebuild(int capacity) {
        int size = capacity;
        while (!isRebuiltWith(size)) {
            size = grown(size);
        }
    }

    private boolean isRebuiltWith(int capacity) {
        places = new RunPlaces(documents, stockLimit, capacity);
        documents.forgetPlaces();
        stockGeneration++;
        boolean fits = true;
        for (int background = 0; fits && background < backgrounds.size(); background++) {
            fits = markStock(backgrounds.get(background));
        }
        for (int document = 0; fits && document < documents.count(); document++) {
            fits = place(document);
        }
        return fits;
    }
}
