package id.narasitunggal.dissemination.compliance.chart;

import java.util.List;

/** Amounts as bars beside their names, with the number at the end of each. */
public final class BarChart {
    private static final int WIDTH = 720;
    private static final int LEFT = 210;
    private static final int LONGEST = 430;
    private static final int LINE = 22;

    private final List<Bar> bars;

    public BarChart(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** One amount and how it is written. */
    public record Bar(String label, long amount, String written) {}

    /** @param alternative all that the picture says, for whoever cannot see it */
    public String svg(String alternative) {
        Svg svg = new Svg(WIDTH, bars.size() * LINE + 4, alternative);
        long most = Math.max(1, bars.stream().mapToLong(Bar::amount).max().orElse(1));
        for (int place = 0; place < bars.size(); place++) {
            Bar bar = bars.get(place);
            int y = place * LINE + 4;
            int length = (int) (bar.amount() * LONGEST / most);
            svg.words(LEFT - 10, y + 12, 12, "end", Svg.INK, false, bar.label());
            if (length > 0) {
                svg.rectangle(LEFT, y, length, 16, Svg.BLUE, Svg.BLUE);
            }
            svg.words(LEFT + length + 8, y + 12, 12, "start", Svg.INK, true, bar.written());
        }
        svg.line(LEFT, 0, LEFT, bars.size() * LINE + 2, Svg.QUIET);
        return svg.done();
    }
}
