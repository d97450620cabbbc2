package id.narasitunggal.dissemination.matching.index;

/** Names of short runs of words, 64 bits wide. */
final class Shingles {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    static int count(int[] names, int width) {
        return Math.max(0, names.length - width + 1);
    }

    static long at(int[] names, int start, int width) {
        long hash = width;
        for (int index = start; index < start + width; index++) {
            hash = (hash + names[index]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return hash ^ (hash >>> 32);
    }
}
