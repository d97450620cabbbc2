package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** Words and digit runs as they stand on the page, before number words are read as figures. */
final class RawWords {

    int[] names;
    int[] starts;
    int[] ends;
    /** The value of a digit run, or not-a-number for a word. */
    double[] values;
    /** Whether only blanks (at most one line end) stand between this word and the one before. */
    boolean[] follows;

    int count;

    RawWords(int expectedWords) {
        names = new int[expectedWords];
        starts = new int[expectedWords];
        ends = new int[expectedWords];
        values = new double[expectedWords];
        follows = new boolean[expectedWords];
    }

    void add(int name, double value, int start, int end, boolean isFollowing) {
        if (count == names.length) {
            grow(count * 2);
        }
        names[count] = name;
        values[count] = value;
        starts[count] = start;
        ends[count] = end;
        follows[count] = isFollowing;
        count++;
    }

    boolean isDigits(int index) {
        return !Double.isNaN(values[index]);
    }

    private void grow(int size) {
        names = Arrays.copyOf(names, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        values = Arrays.copyOf(values, size);
        follows = Arrays.copyOf(follows, size);
    }
}
