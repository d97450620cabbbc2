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

    /** Values of the table: a place, {@code STOCK}, {@code NOWHERE}, or below those a list. */
    private static final int STOCK = -1;

    private static final int NOWHERE = -2;
    private static final int FIRST_LIST = -3;
    /** A run that stands more often in one document is noted only this often; blocks grow over the rest. */
    private static final int MOST_PLACES_PER_DOCUMENT = 4;

    private final int width;
    private final int stockLimit;
    private final int[] seenGroups;
    private final List<Wording> backgrounds = new ArrayList<>();
    private final Documents documents = new Documents();
    private int stockGeneration;
    private ShingleTable table;
    private Postings postings = new Postings();

    ShingleIndex(int width, int stockLimit, int capacity) {
        this.width = width;
        this.stockLimit = stockLimit;
        this.seenGroups = new int[stockLimit + 2];
        this.table = new ShingleTable(capacity);
    }

    int width() {
        return width;
    }

    /** Grows each time another run becomes stock, so that measures taken earlier can be renewed. */
    int stockGeneration() {
        return stockGeneration;
    }

    /** Adds a document of a group (the editions of one narrative form a group) and answers its number. */
    int add(Wording wording, int group) {
        int document = documents.add(wording, group);
        if (!place(document)) {
            rebuild(grown(table.capacity()));
        }
        return document;
    }

    void remove(int document) {
        int from = documents.firstPlaceOf(document);
        int to = from + documents.wordingOf(document).names().length;
        new Runs(documents.wordingOf(document), width).all((shingle, start) -> {
            forget(shingle, from, to);
            return true;
        });
        documents.remove(document);
        if (documents.isMostlyDead()) {
            rebuild(table.capacity());
        }
    }

    private void forget(long shingle, int from, int to) {
        int value = table.get(shingle);
        if (value >= from && value < to) {
            table.put(shingle, NOWHERE);
        } else if (value <= FIRST_LIST && value != ShingleTable.ABSENT) {
            int rest = postings.without(FIRST_LIST - value, from, to);
            table.put(shingle, rest == Postings.END ? NOWHERE : FIRST_LIST - rest);
        }
    }

    /** Declares every run of a background text stock. */
    void suppress(Wording wording) {
        backgrounds.add(wording);
        if (!markStock(wording)) {
            rebuild(grown(table.capacity()));
        }
    }

    /** Where a run stands, to be read by the two methods below, or absent when it stands nowhere or is stock. */
    int postingOf(long shingle) {
        int value = table.get(shingle);
        return value == STOCK || value == NOWHERE ? ShingleTable.ABSENT : value;
    }

    /** In how many narratives a run stands; the editions of one narrative count once. */
    int narrativesOf(int posting) {
        if (posting >= 0) {
            return 1;
        }
        int first = FIRST_LIST - posting;
        int second = postings.next(first);
        if (second == Postings.END) {
            return 1;
        }
        int[] seen = new int[stockLimit + 2];
        int distinct = 0;
        for (int node = first; node != Postings.END && distinct <= stockLimit; node = postings.next(node)) {
            distinct = noted(seen, distinct, documents.groupOf(documents.documentAt(postings.placeOf(node))));
        }
        return distinct;
    }

    void collect(int posting, PlaceReader reader) {
        if (posting >= 0) {
            read(posting, reader);
        } else {
            for (int node = FIRST_LIST - posting; node != Postings.END; node = postings.next(node)) {
                read(postings.placeOf(node), reader);
            }
        }
    }

    /** Receives the places of a run: the document and the token at which the run begins. */
    interface PlaceReader {
        void place(int document, int token);
    }

    /** The words of the text that count: those that lie in at least one run that is not stock. */
    BitSet informative(Wording wording) {
        var informative = new BitSet(wording.names().length);
        new Runs(wording, width).all((shingle, start) -> {
            if (table.get(shingle) != STOCK) {
                informative.set(start, start + width);
            }
            return true;
        });
        return informative;
    }

    private void read(int place, PlaceReader reader) {
        int document = documents.documentAt(place);
        reader.place(document, place - documents.firstPlaceOf(document));
    }

    /** Notes the runs of the next document; false when the table is too small for them. */
    private boolean place(int document) {
        documents.place(document);
        int first = documents.firstPlaceOf(document);
        return new Runs(documents.wordingOf(document), width).all((shingle, start) -> {
            if (table.isFull()) {
                return false;
            }
            note(shingle, first + start, document);
            return true;
        });
    }

    private void note(long shingle, int place, int document) {
        int value = table.get(shingle);
        if (value == ShingleTable.ABSENT || value == NOWHERE) {
            table.put(shingle, place);
        } else if (value != STOCK) {
            int first = value >= 0 ? postings.prepend(value, Postings.END) : FIRST_LIST - value;
            if (distinctGroups(first, documents.groupOf(document)) > stockLimit) {
                table.put(shingle, STOCK);
                stockGeneration++;
            } else if (isSeldomIn(document, first)) {
                table.put(shingle, FIRST_LIST - postings.prepend(place, first));
            } else {
                table.put(shingle, FIRST_LIST - first);
            }
        }
    }

    /** Newer places stand first, so those of the document being added are the head of the list. */
    private boolean isSeldomIn(int document, int first) {
        int places = 0;
        int node = first;
        while (node != Postings.END && postings.placeOf(node) >= documents.firstPlaceOf(document)) {
            places++;
            node = postings.next(node);
        }
        return places < MOST_PLACES_PER_DOCUMENT;
    }

    /** Counts the groups in a list together with a further one; stops behind the stock limit. */
    private int distinctGroups(int first, int further) {
        seenGroups[0] = further;
        int distinct = 1;
        for (int node = first; node != Postings.END && distinct <= stockLimit; node = postings.next(node)) {
            distinct = noted(seenGroups, distinct, documents.groupOf(documents.documentAt(postings.placeOf(node))));
        }
        return distinct;
    }

    /** Adds a group to the distinct ones seen; answers how many there are now. */
    private static int noted(int[] seen, int distinct, int group) {
        for (int index = 0; index < distinct; index++) {
            if (seen[index] == group) {
                return distinct;
            }
        }
        seen[distinct] = group;
        return distinct + 1;
    }

    private boolean markStock(Wording wording) {
        stockGeneration++;
        return new Runs(wording, width).all((shingle, start) -> {
            if (table.isFull()) {
                return false;
            }
            table.put(shingle, STOCK);
            return true;
        });
    }

    private static int grown(int capacity) {
        return capacity + capacity / 2;
    }

    private void rebuild(int capacity) {
        int size = capacity;
        while (!isRebuiltWith(size)) {
            size = grown(size);
        }
    }

    private boolean isRebuiltWith(int capacity) {
        table = new ShingleTable(capacity);
        postings = new Postings();
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
