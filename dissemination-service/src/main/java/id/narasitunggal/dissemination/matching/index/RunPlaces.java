package id.narasitunggal.dissemination.matching.index;

/**
 * Where each run of words stands: in one place, in several, or in so many narratives that it is stock and tells nothing. Stock
 * stays stock. Not safe for concurrent use by itself.
 */
final class RunPlaces {

    /** Values of the table: a place, {@code STOCK}, {@code NOWHERE}, or below those a list. */
    private static final int STOCK = -1;

    private static final int NOWHERE = -2;
    private static final int FIRST_LIST = -3;
    /** A run that stands more often in one document is noted only this often; blocks grow over the rest. */
    private static final int MOST_PLACES_PER_DOCUMENT = 4;

    private final Documents documents;
    private final int stockLimit;
    private final int[] seen;
    private final ShingleTable table;
    private final Postings postings = new Postings();

    RunPlaces(Documents documents, int stockLimit, int capacity) {
        this.documents = documents;
        this.stockLimit = stockLimit;
        this.seen = new int[stockLimit + 2];
        this.table = new ShingleTable(capacity);
    }

    int capacity() {
        return table.capacity();
    }

    boolean isFull() {
        return table.isFull();
    }

    /** What is known of a run, to be read by {@link #collect}; absent when it stands nowhere or is stock. */
    int postingOf(long shingle) {
        int value = table.get(shingle);
        return value == STOCK || value == NOWHERE ? ShingleTable.ABSENT : value;
    }

    /** Hands out the runs that stand somewhere and are not stock, in order, each to be read by {@link #collect}. */
    void find(Runs runs, ShingleTable.Reader reader) {
        table.known(runs, (run, value) -> {
            if (value != STOCK && value != NOWHERE) {
                reader.known(run, value);
            }
        });
    }

    boolean isStock(long shingle) {
        return table.get(shingle) == STOCK;
    }

    void markStock(long shingle) {
        int value = table.get(shingle);
        if (isList(value)) {
            postings.release(FIRST_LIST - value);
        }
        table.put(shingle, STOCK);
    }

    /** Notes that a run stands at a place of this document; true when it has become stock by that. */
    boolean note(long shingle, int place, int document) {
        int value = table.get(shingle);
        if (value == ShingleTable.ABSENT || value == NOWHERE) {
            table.put(shingle, place);
        } else if (value >= 0 && isStockWith(value, document)) {
            table.put(shingle, STOCK);
            return true;
        } else if (value >= 0) {
            table.put(shingle, FIRST_LIST - postings.of(value, place));
        } else if (value != STOCK) {
            int list = FIRST_LIST - value;
            if (isStockWith(list, document, postings.length(list))) {
                markStock(shingle);
                return true;
            }
            if (isSeldomIn(document, list)) {
                table.put(shingle, FIRST_LIST - postings.append(list, place));
            }
        }
        return false;
    }

    /** Forgets the places of a run from one up to, not including, another. */
    void forget(long shingle, int from, int to) {
        int value = table.get(shingle);
        if (value >= from && value < to) {
            table.put(shingle, NOWHERE);
        } else if (isList(value) && !postings.keepsOthers(FIRST_LIST - value, from, to)) {
            table.put(shingle, NOWHERE);
        }
    }

    void collect(int posting, PlaceReader reader) {
        if (posting >= 0) {
            read(posting, reader);
            return;
        }
        int list = FIRST_LIST - posting;
        for (int index = postings.length(list) - 1; index >= 0; index--) {
            read(postings.placeAt(list, index), reader);
        }
    }

    /** Receives the places of a run: the document and the token at which the run begins. */
    interface PlaceReader {
        void place(int document, int token);
    }

    private static boolean isList(int value) {
        return value <= FIRST_LIST && value != ShingleTable.ABSENT;
    }

    private void read(int place, PlaceReader reader) {
        int document = documents.documentAt(place);
        reader.place(document, place - documents.firstPlaceOf(document));
    }

    private boolean isStockWith(int onlyPlace, int document) {
        boolean isSame = documents.groupOf(documents.documentAt(onlyPlace)) == documents.groupOf(document);
        return (isSame ? 1 : 2) > stockLimit;
    }

    private boolean isStockWith(int list, int document, int length) {
        seen[0] = documents.groupOf(document);
        int distinct = 1;
        for (int index = 0; index < length && distinct <= stockLimit; index++) {
            int group = documents.groupOf(documents.documentAt(postings.placeAt(list, index)));
            distinct = Distinct.with(group, seen, distinct);
        }
        return distinct > stockLimit;
    }

    /** Newer places stand last, so those of the document being added are the tail of the list. */
    private boolean isSeldomIn(int document, int list) {
        int length = postings.length(list);
        int ofDocument = 0;
        while (ofDocument < length
                && postings.placeAt(list, length - 1 - ofDocument) >= documents.firstPlaceOf(document)) {
            ofDocument++;
        }
        return ofDocument < MOST_PLACES_PER_DOCUMENT;
    }
}
