package id.narasitunggal.dissemination.compliance.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The provinces as tiles of one size, each about where it lies: a map in which a small province is seen as well as a large one.
 * A province that is newer than this map stands in a row of its own rather than nowhere.
 */
public final class TileMap {
    private static final int PITCH = 42;
    private static final int TILE = 40;
    private static final int ROWS = 7;
    private static final int COLUMNS = 17;
    private static final Map<String, Place> PLACES = Map.ofEntries(
            place("11", "Aceh", 0, 0),
            place("12", "Sumut", 1, 1),
            place("14", "Riau", 2, 1),
            place("21", "Kepri", 3, 1),
            place("13", "Sumbar", 1, 2),
            place("15", "Jambi", 2, 2),
            place("19", "Babel", 4, 2),
            place("17", "Bengkl", 2, 3),
            place("16", "Sumsel", 3, 3),
            place("18", "Lampg", 3, 4),
            place("31", "DKI", 4, 4),
            place("36", "Banten", 3, 5),
            place("32", "Jabar", 4, 5),
            place("33", "Jateng", 5, 5),
            place("35", "Jatim", 6, 5),
            place("34", "DIY", 5, 6),
            place("51", "Bali", 7, 6),
            place("52", "NTB", 8, 6),
            place("53", "NTT", 9, 6),
            place("65", "Kaltara", 7, 0),
            place("61", "Kalbar", 5, 1),
            place("62", "Kalteng", 6, 1),
            place("64", "Kaltim", 7, 1),
            place("63", "Kalsel", 7, 2),
            place("71", "Sulut", 11, 0),
            place("75", "Goront", 10, 1),
            place("72", "Sulteng", 9, 1),
            place("76", "Sulbar", 9, 2),
            place("73", "Sulsel", 9, 3),
            place("74", "Sultra", 10, 3),
            place("82", "Malut", 12, 1),
            place("81", "Maluku", 12, 3),
            place("96", "PBD", 13, 2),
            place("92", "Pabar", 14, 2),
            place("94", "Pateng", 15, 3),
            place("91", "Papua", 16, 2),
            place("95", "Papeg", 16, 3),
            place("93", "Pasel", 16, 4));

    private final List<Tile> tiles;

    public TileMap(List<Tile> tiles) {
        this.tiles = List.copyOf(tiles);
    }

    /**
     * One province.
     *
     * @param code of two digits, by the Ministry of Home Affairs
     * @param rate in words, with or without percent sign
     * @param band letter of the rate, null when nothing could be judged
     */
    public record Tile(String code, String rate, @Nullable String band) {}

    /** @param alternative all that the picture says, for whoever cannot see it */
    public String svg(String alternative) {
        List<Tile> newer = new ArrayList<>();
        for (Tile tile : tiles) {
            if (!PLACES.containsKey(tile.code())) {
                newer.add(tile);
            }
        }
        int rows = ROWS + (newer.size() + COLUMNS - 1) / COLUMNS;
        Svg svg = new Svg(COLUMNS * PITCH + 6, rows * PITCH, alternative);
        for (Tile tile : tiles) {
            Place place = PLACES.get(tile.code());
            if (place != null) {
                draw(svg, tile, place);
            }
        }
        for (int index = 0; index < newer.size(); index++) {
            Tile tile = newer.get(index);
            draw(svg, tile, new Place(tile.code(), index % COLUMNS, ROWS + index / COLUMNS));
        }
        legend(svg);
        return svg.done();
    }

    private static void draw(Svg svg, Tile tile, Place place) {
        int x = place.column() * PITCH + 1;
        int y = place.row() * PITCH + 1;
        Shade shade = Shade.of(tile.band());
        svg.rectangle(x, y, TILE, TILE, shade.fill, "#8393a7");
        svg.words(x + TILE / 2, y + 15, 10, "middle", shade.text, false, place.name());
        svg.words(x + TILE / 2, y + 31, 12, "middle", shade.text, true, tile.rate());
    }

    private static void legend(Svg svg) {
        List<String> words = List.of(
                "90% ke atas",
                "80% sampai di bawah 90%", "60% sampai di bawah 80%", "40% sampai di bawah 60%", "di bawah 40%");
        int x = 11 * PITCH + 1;
        for (int band = 0; band < words.size(); band++) {
            int y = 4 * PITCH + 22 + band * 18;
            Shade shade = Shade.values()[band];
            svg.rectangle(x, y, 22, 14, shade.fill, "#8393a7");
            svg.words(x + 11, y + 11, 10, "middle", shade.text, true, shade.name());
            svg.words(x + 30, y + 11, 11, "start", Svg.INK, false, words.get(band));
        }
    }

    private static Map.Entry<String, Place> place(String code, String name, int column, int row) {
        return Map.entry(code, new Place(name, column, row));
    }

    private record Place(String name, int column, int row) {}
}
