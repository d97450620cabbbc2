package id.narasitunggal.dissemination.matching.index;

/** Counts the different ones among a few numbers. */
final class Distinct {

    private Distinct() {}

    /** Adds a number to the different ones {@code seen} so far, as many as {@code count}; answers how many there are now. */
    static int with(int number, int[] seen, int count) {
        for (int index = 0; index < count; index++) {
            if (seen[index] == number) {
                return count;
            }
        }
        seen[count] = number;
        return count + 1;
    }
}
