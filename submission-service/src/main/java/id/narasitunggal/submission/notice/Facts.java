package id.narasitunggal.submission.notice;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a letter is made of, in the words and the time zone of the unit that it is about. */
record Facts(Tuple row, ZoneId zone) {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    boolean isKnown(String name) {
        return row.get(name) != null;
    }

    String text(String name) {
        return String.valueOf(row.get(name));
    }

    List<String> texts(String name) {
        Object listed = row.get(name);
        return listed instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).toList()
                : List.of();
    }

    String unitName() {
        return text("unit_name");
    }

    String month() {
        return MONTH.format(YearMonth.parse(text("period")));
    }

    /** With the name of the unit's zone: the reader must not have to reckon. */
    String moment(String name) {
        Instant at = row.get(name, Instant.class);
        return at == null
                ? "secepatnya"
                : MOMENT.format(at.atZone(zone)) + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    List<String> sentences(@Nullable String... sentences) {
        return Arrays.stream(sentences).filter(Objects::nonNull).toList();
    }
}
