package id.narasitunggal.dissemination.bulk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a table, and how many may follow it. */
final class Heading {
    static final int MOST_ROWS = 5_000;

    private Heading() {}

    static void check(List<String> names) {
        for (String name : names) {
            if (!name.isBlank() && Column.named(name).isEmpty()) {
                throw Unreadable.because(
                        "Kolom " + name.strip() + " tidak dikenal. Hapus kolom itu atau perbaiki namanya.");
            }
        }
        Set<Column> present =
                names.stream().flatMap(name -> Column.named(name).stream()).collect(Collectors.toSet());
        boolean namesChannel = present.contains(Column.CHANNEL_ID)
                || present.contains(Column.PLATFORM) && present.contains(Column.HANDLE);
        if (!present.contains(Column.KEY)
                || !present.contains(Column.EDITION_ID)
                || !present.contains(Column.PUBLISHED_AT)
                || !namesChannel) {
            throw Unreadable.because(
                    "Baris pertama harus memuat kolom key, editionId, publishedAt, dan channelId atau platform beserta handle.");
        }
    }

    static void add(List<FileRow> rows, RowCells cells) {
        if (!cells.isBlank()) {
            rows.add(cells.row());
            checkSize(rows);
        }
    }

    static void checkSize(List<FileRow> rows) {
        if (rows.size() > MOST_ROWS) {
            throw Unreadable.because("Paling banyak " + MOST_ROWS + " baris sekali kirim. Bagilah berkasnya.");
        }
    }
}
