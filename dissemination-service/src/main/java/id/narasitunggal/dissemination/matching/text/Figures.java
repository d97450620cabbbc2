package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** The figures of a text in reading order: at which token each stands and what it is worth. */
public final class Figures {

    private static final double TOLERANCE = 1e-9;
    private static final double SMALL = 31;

    private int[] tokens = new int[16];
    private double[] values = new double[16];
    private boolean[] months = new boolean[16];
    private int count;

    Figures() {}

    void add(int token, double value, boolean isMonth) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
            values = Arrays.copyOf(values, count * 2);
            months = Arrays.copyOf(months, count * 2);
        }
        tokens[count] = token;
        values[count] = value;
        months[count] = isMonth;
        count++;
    }

    Figures trimmed() {
        tokens = Arrays.copyOf(tokens, count);
        values = Arrays.copyOf(values, count);
        months = Arrays.copyOf(months, count);
        return this;
    }

    public int count() {
        return count;
    }

    /** The token at which the figure with this ordinal stands. */
    public int tokenOf(int ordinal) {
        return tokens[ordinal];
    }

    /** What the figure at this token is worth; only asked of tokens that are figures. */
    public double valueAt(int token) {
        return values[Arrays.binarySearch(tokens, 0, count, token)];
    }

    /** Whether a figure between these tokens says something by itself; days, small counts and years stand in every text. */
    public boolean hasTellingBetween(int fromToken, int toToken) {
        for (int ordinal = 0; ordinal < count; ordinal++) {
            boolean isInside = tokens[ordinal] >= fromToken && tokens[ordinal] < toToken;
            if (isInside && isTellingAt(tokens[ordinal])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(double value) {
        return value > SMALL || value != Math.rint(value);
    }

    /** Whether the figure at this token says something by itself. */
    public boolean isTellingAt(int token) {
        return isTelling(valueAt(token)) && !isCalendarAt(token);
    }

    /** Whether any figure of the text is worth this. */
    public boolean holds(double value) {
        for (int ordinal = 0; ordinal < count; ordinal++) {
            if (areEqual(values[ordinal], value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure names a month or a year, which tells one release of a template from the next. */
    public boolean isCalendarAt(int token) {
        int ordinal = Arrays.binarySearch(tokens, 0, count, token);
        double value = values[ordinal];
        return months[ordinal] || (value >= 1990 && value <= 2100 && value == Math.rint(value));
    }

    /** The name under which figures of this value are found; a rounding error of the reading makes no other name. */
    public static int nameOf(double value) {
        return Float.hashCode((float) value) * 0x9E3779B1 + 1;
    }

    /** Whether two figures are worth the same; a rounding error of the reading itself is no difference. */
    public static boolean areEqual(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }
}
