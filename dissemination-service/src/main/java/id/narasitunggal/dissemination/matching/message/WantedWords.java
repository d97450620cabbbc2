package id.narasitunggal.dissemination.matching.message;

/** A message's own words with how often each is still to be found; a word found too often is kept as a negative rest. */
final class WantedWords {

    private final int[] names;
    private final int[] left;
    private final boolean[] taken;

    WantedWords(int expectedWords) {
        int slots = Integer.highestOneBit(Math.max(8, expectedWords * 4));
        names = new int[slots];
        left = new int[slots];
        taken = new boolean[slots];
    }

    void want(int name) {
        int slot = slotOf(name);
        names[slot] = name;
        taken[slot] = true;
        left[slot]++;
    }

    /** Meets a word of the page: 1 if it was still wanted, else 0. */
    int take(int name) {
        int slot = slotOf(name);
        return taken[slot] && left[slot]-- > 0 ? 1 : 0;
    }

    /** Leaves a word of the page behind: 1 if it had counted, else 0. */
    int giveBack(int name) {
        int slot = slotOf(name);
        return taken[slot] && ++left[slot] > 0 ? 1 : 0;
    }

    private int slotOf(int name) {
        int mask = names.length - 1;
        int slot = name & mask;
        while (taken[slot] && names[slot] != name) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
