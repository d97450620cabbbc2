package id.narasitunggal.narrative.audit;

import id.narasitunggal.narrative.paging.Cursor;
import java.util.Comparator;
import java.util.List;

/** A place in the change feed; it stays valid whatever happens to the events before it. */
public record FeedPosition(int life, long transaction, long position) implements Comparable<FeedPosition> {
    private static final Comparator<FeedPosition> ORDER = Comparator.comparingInt(FeedPosition::life)
            .thenComparingLong(FeedPosition::transaction)
            .thenComparingLong(FeedPosition::position);

    static final FeedPosition BEGINNING = new FeedPosition(0, 0, 0);

    static FeedPosition of(List<String> keys) {
        if (keys.isEmpty()) {
            return BEGINNING;
        }
        try {
            FeedPosition read = new FeedPosition(
                    Integer.parseInt(keys.get(0)), Long.parseLong(keys.get(1)), Long.parseLong(keys.get(2)));
            if (read.life >= 0 && read.transaction >= 0 && read.position >= 0) {
                return read;
            }
        } catch (NumberFormatException notOurs) {
            throw Cursor.forged();
        }
        throw Cursor.forged();
    }

    @Override
    public int compareTo(FeedPosition other) {
        return ORDER.compare(this, other);
    }

    String cursor() {
        return Cursor.of(life, transaction, position);
    }
}
