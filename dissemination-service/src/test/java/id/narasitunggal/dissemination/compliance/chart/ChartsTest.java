package id.narasitunggal.dissemination.compliance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void every_province_of_today_has_a_tile_of_its_own() {
        List<String> codes = Stream.of(
                        "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96"
                                .split(" ", -1))
                .toList();
        String svg = new TileMap(codes.stream()
                        .map(code -> new TileMap.Tile(code, "r" + code, "A"))
                        .toList())
                .svg("Peta");

        assertThat(codes).hasSize(38).allSatisfy(code -> assertThat(svg).contains(">r" + code + "<"));
        assertThat(svg.split("width=\"40\" height=\"40\"", -1)).hasSize(39);
        assertThat(svg.lines().flatMap(line -> Stream.of(line.split("<rect ", -1))))
                .filteredOn(tile -> tile.contains("width=\"40\""))
                .doesNotHaveDuplicates();
        assertThat(svg).contains(">PBD<", ">Pasel<", ">Pateng<", ">Papeg<");
    }

    @Test
    void a_province_that_is_newer_than_the_map_stands_in_a_row_of_its_own() {
        String svg = new TileMap(List.of(new TileMap.Tile("97", "88,0", "B"))).svg("Peta");

        assertThat(svg).contains(">97<", ">88,0<", "viewBox=\"0 0 720 336\"");
    }

    @Test
    void a_month_without_a_rate_is_a_gap_in_the_line_and_not_zero() {
        String svg = new TrendChart(List.of(
                        new TrendChart.Month("Jan 2026", percent("80"), percent("50")),
                        new TrendChart.Month("Feb 2026", percent("82"), percent("50")),
                        new TrendChart.Month("Mar 2026", null, percent("50")),
                        new TrendChart.Month("Apr 2026", percent("84"), percent("50")),
                        new TrendChart.Month("Mei 2026", percent("86"), percent("50"))))
                .svg("Tren");

        assertThat(svg.split("<polyline", -1)).hasSize(4);
        assertThat(svg).contains("stroke-dasharray=\"6 4\"", "stroke-dasharray=\"none\"");
    }

    @Test
    void words_are_never_markup() {
        String svg = new BarChart(List.of(new BarChart.Bar("<b>\"&", 0, "0"))).svg("a \"b\" <c>");

        assertThat(svg)
                .contains("&lt;b&gt;&quot;&amp;", "aria-label=\"a &quot;b&quot; &lt;c&gt;\"")
                .doesNotContain("<b>", "<c>");
    }

    private static BigDecimal percent(String percent) {
        return new BigDecimal(percent);
    }
}
