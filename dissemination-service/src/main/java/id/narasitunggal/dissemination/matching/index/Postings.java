package id.narasitunggal.dissemination.matching.index;

import java.util.Arrays;

/**
 * Lists of places for runs of words that stand in more than one place. Each list lies in one piece, so that reading it is one
 * visit to far memory; a list that outgrows its room moves into the next larger one and leaves the old to others.
 */
final class Postings {

    static final int EMPTY = -1;

    /** Rooms hold 2, 3, 4, 6, 8, 12, … places. */
    private static final int KINDS_OF_ROOM = 48;

    /** For each list its length, then its places in the order they came. */
    private int[] cells = new int[4096];

    private final int[] freeRooms = new int[KINDS_OF_ROOM];
    private int used;

    Postings() {
        Arrays.fill(freeRooms, EMPTY);
    }

    /** A new list of these two places. */
    int of(int place, int other) {
        int list = room(0);
        cells[list] = 2;
        cells[list + 1] = place;
        cells[list + 2] = other;
        return list;
    }

    /** Puts a place behind those of the list and answers where the list lies from now on. */
    int append(int list, int place) {
        int length = cells[list];
        int kind = kindFor(length);
        int roomy = list;
        if (length == capacityOf(kind)) {
            roomy = room(kind + 1);
            System.arraycopy(cells, list, cells, roomy, length + 1);
            free(list, kind);
        }
        cells[roomy] = length + 1;
        cells[roomy + length + 1] = place;
        return roomy;
    }

    int length(int list) {
        return cells[list];
    }

    int placeAt(int list, int index) {
        return cells[list + 1 + index];
    }

    /** Gives the room of a list to others. */
    void release(int list) {
        free(list, kindFor(cells[list]));
    }

    /** Drops the places from one up to, not including, another; false when none is left. */
    boolean keepsOthers(int list, int fromPlace, int toPlace) {
        int kept = 0;
        for (int index = 1; index <= cells[list]; index++) {
            int place = cells[list + index];
            if (place < fromPlace || place >= toPlace) {
                cells[list + 1 + kept++] = place;
            }
        }
        cells[list] = kept;
        return kept > 0;
    }

    private int room(int kind) {
        int free = freeRooms[kind];
        if (free != EMPTY) {
            freeRooms[kind] = cells[free + 1];
            return free;
        }
        int first = used;
        used = Math.addExact(used, capacityOf(kind) + 1);
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length + cells.length / 2));
        }
        return first;
    }

    private void free(int list, int kind) {
        cells[list + 1] = freeRooms[kind];
        freeRooms[kind] = list;
    }

    /** The smallest kind of room that holds so many places; what removal left unused beyond it is lost until a rebuild. */
    private static int kindFor(int length) {
        int kind = 0;
        while (capacityOf(kind) < length) {
            kind++;
        }
        return kind;
    }

    private static int capacityOf(int kind) {
        return (kind % 2 == 0 ? 2 : 3) << (kind / 2);
    }
}
