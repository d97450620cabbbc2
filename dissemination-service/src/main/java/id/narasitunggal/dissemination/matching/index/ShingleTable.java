package id.narasitunggal.dissemination.matching.index;

/** Maps the name of a run of words to one number; eight bytes an entry, linear probing, no removal. */
final class ShingleTable {

    static final int ABSENT = Integer.MIN_VALUE;
    private static final double FULLEST = 0.8;

    /** Bits a slot in the filter that answers most questions about unknown runs without a visit to far memory. */
    private static final int FILTER_BITS_PER_SLOT = 6;

    private final long[] slots;
    private final long[] filter;
    private int used;

    ShingleTable(int capacity) {
        slots = new long[capacity];
        filter = new long[capacity / 64 * FILTER_BITS_PER_SLOT + 1];
    }

    int capacity() {
        return slots.length;
    }

    boolean isFull() {
        return used >= slots.length * FULLEST;
    }

    int get(long shingle) {
        long bit = filterBit(shingle);
        if ((filter[(int) (bit >>> 6)] & (1L << bit)) == 0) {
            return ABSENT;
        }
        long slot = slots[find(shingle)];
        return slot == 0 ? ABSENT : (int) slot;
    }

    /**
     * Hands out the runs that are known, in order, each with its number. Table and filter lie in far memory, and the processor
     * waits for many places of it at once only as long as no decision stands between; so every step is done for all runs.
     */
    void known(Runs runs, Reader reader) {
        long[] shingles = runs.shingles();
        int[] likely = new int[runs.count()];
        int count = 0;
        for (int run = 0; run < likely.length; run++) {
            long bit = filterBit(shingles[run]);
            likely[count] = run;
            count += (int) (filter[(int) (bit >>> 6)] >>> bit) & 1;
        }
        long[] first = new long[count];
        for (int index = 0; index < count; index++) {
            first[index] = slots[home(shingles[likely[index]])];
        }
        for (int index = 0; index < count; index++) {
            long shingle = shingles[likely[index]];
            boolean isHome = first[index] >>> 32 == fingerprint(shingle);
            long slot = isHome || first[index] == 0 ? first[index] : slots[find(shingle)];
            if (slot != 0) {
                reader.known(likely[index], (int) slot);
            }
        }
    }

    /** Receives a known run and its number. */
    interface Reader {
        void known(int run, int value);
    }

    void put(long shingle, int value) {
        int index = find(shingle);
        if (slots[index] == 0) {
            used++;
            long bit = filterBit(shingle);
            filter[(int) (bit >>> 6)] |= 1L << bit;
        }
        slots[index] = (fingerprint(shingle) << 32) | (value & 0xFFFFFFFFL);
    }

    /** The slot of the shingle or the free slot where it belongs; place and fingerprint together use all 64 bits. */
    private int find(long shingle) {
        long fingerprint = fingerprint(shingle);
        int index = home(shingle);
        while (slots[index] != 0 && slots[index] >>> 32 != fingerprint) {
            index = index + 1 == slots.length ? 0 : index + 1;
        }
        return index;
    }

    private int home(long shingle) {
        return (int) (((shingle >>> 32) * slots.length) >>> 32);
    }

    private long filterBit(long shingle) {
        long mixed = (shingle * 0x9E3779B97F4A7C15L) >>> 32;
        return (mixed * (filter.length * 64L)) >>> 32;
    }

    private static long fingerprint(long shingle) {
        long low = shingle & 0xFFFFFFFFL;
        return low == 0 ? 1 : low;
    }
}
