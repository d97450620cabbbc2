package id.narasitunggal.submission.exchange.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first row of a table: which column stands where. */
final class Heading {
    private static final Set<Column> REQUIRED =
            EnumSet.of(Column.KIND, Column.TYPE, Column.TITLE, Column.CLASSIFICATION);
    private final List<@Nullable Column> places;

    private Heading(List<@Nullable Column> places) {
        this.places = places;
    }

    static Heading of(List<String> names) {
        List<@Nullable Column> places = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String name : names) {
            if (name.isBlank()) {
                places.add(null);
                continue;
            }
            Column column = Column.named(name)
                    .orElseThrow(() -> Unreadable.because(
                            "Kolom \"" + cut(name) + "\" tidak dikenal. Unduh templat dan pakai judul kolomnya."));
            if (!seen.add(column)) {
                throw Unreadable.because("Kolom \"" + column.title() + "\" muncul dua kali. Hapus salah satunya.");
            }
            places.add(column);
        }
        for (Column required : REQUIRED) {
            if (!seen.contains(required)) {
                throw Unreadable.because("Kolom \"" + required.title()
                        + "\" tidak ada. Unduh templat; baris pertama berkas harus memuat judul kolom.");
            }
        }
        return new Heading(places);
    }

    private static String cut(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    int width() {
        return places.size();
    }

    @Nullable
    Column at(int place) {
        return place < places.size() ? places.get(place) : null;
    }
}
