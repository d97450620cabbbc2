package id.narasitunggal.dissemination.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of placements. */
enum Column {
    KEY("key"),
    CHANNEL_ID("channelId"),
    PLATFORM("platform"),
    HANDLE("handle"),
    EDITION_ID("editionId"),
    URL("url"),
    PUBLISHED_AT("publishedAt"),
    SHOWN_UNTIL("shownUntil"),
    TIMES_SHOWN("timesShown"),
    ISSUE("issue"),
    COPIES("copies"),
    AUDIENCE("audience"),
    PLACE("place"),
    REGION_CODE("regionCode");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<Column> named(String text) {
        return Arrays.stream(values())
                .filter(column -> column.heading
                        .toLowerCase(Locale.ROOT)
                        .equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    boolean holdsTime() {
        return this == PUBLISHED_AT || this == SHOWN_UNTIL;
    }

    boolean holdsNumber() {
        return this == TIMES_SHOWN || this == COPIES || this == AUDIENCE;
    }

    /** An account may begin with an at sign; anything else that a spreadsheet would take for a formula is none of ours. */
    boolean mayBegin(char first) {
        return "=+-@\t\r".indexOf(first) < 0 || this == HANDLE && first == '@';
    }
}
