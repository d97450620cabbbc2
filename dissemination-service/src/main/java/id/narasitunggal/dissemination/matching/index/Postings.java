package id.narasitunggal.dissemination.matching.index;

import java.util.Arrays;

/** Lists of places for runs of words that stand in more than one place. */
final class Postings {

    static final int END = -1;

    private int[] places = new int[1024];
    private int[] nexts = new int[1024];
    private int count;

    /** Puts a place before the list that begins at this node and answers the new first node. */
    int prepend(int place, int first) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count + count / 2);
            nexts = Arrays.copyOf(nexts, places.length);
        }
        places[count] = place;
        nexts[count] = first;
        return count++;
    }

    int placeOf(int node) {
        return places[node];
    }

    int next(int node) {
        return nexts[node];
    }

    /** The list without places from one up to, not including, another; answers its first node. */
    int without(int first, int fromPlace, int toPlace) {
        int head = first;
        int before = END;
        for (int node = first; node != END; node = nexts[node]) {
            if (places[node] >= fromPlace && places[node] < toPlace) {
                if (before == END) {
                    head = nexts[node];
                } else {
                    nexts[before] = nexts[node];
                }
            } else {
                before = node;
            }
        }
        return head;
    }
}
