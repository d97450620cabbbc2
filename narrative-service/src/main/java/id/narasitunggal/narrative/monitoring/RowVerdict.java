package id.narasitunggal.narrative.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row from 1, without the heading
 * @param column where it went wrong, if it did and the place is known
 * @param detail a sentence for the sender; null unless the row was refused
 */
public record RowVerdict(
        int row,
        RowOutcome outcome,
        @Nullable String column,
        @Nullable String detail) {
    static RowVerdict of(int row, RowOutcome outcome) {
        return new RowVerdict(row, outcome, null, null);
    }

    public static RowVerdict refused(int row, @Nullable String column, String detail) {
        return new RowVerdict(row, RowOutcome.REFUSED, column, detail);
    }
}
