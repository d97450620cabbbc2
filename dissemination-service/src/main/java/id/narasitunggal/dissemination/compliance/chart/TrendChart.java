package id.narasitunggal.dissemination.compliance.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Both rates over the months, as two lines that differ in colour, stroke and mark. */
public final class TrendChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 178;
    private static final int LEFT = 34;
    private static final int RIGHT = 600;
    private static final int TOP = 12;
    private static final int BOTTOM = 148;
    private static final int LABEL_GAP = 13;

    private final List<Month> months;

    /** @param months oldest first */
    public TrendChart(List<Month> months) {
        this.months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param label short, such as {@code Okt 2026}
     * @param submission in percent, null when not assessed
     * @param dissemination in percent, null when not assessed
     */
    public record Month(
            String label,
            @Nullable BigDecimal submission,
            @Nullable BigDecimal dissemination) {}

    /** @param alternative all that the picture says, for whoever cannot see it */
    public String svg(String alternative) {
        Svg svg = new Svg(WIDTH, HEIGHT, alternative);
        for (int percent = 0; percent <= 100; percent += 25) {
            int y = y(BigDecimal.valueOf(percent));
            svg.line(LEFT, y, RIGHT, y, Svg.RULE);
            svg.words(LEFT - 6, y + 4, 11, "end", Svg.QUIET, false, percent + "%");
        }
        int step = Math.max(1, (months.size() + 6) / 7);
        for (int place = months.size() - 1; place >= 0; place -= step) {
            svg.words(
                    x(place),
                    BOTTOM + 18,
                    11,
                    place == 0 ? "start" : "middle",
                    Svg.QUIET,
                    false,
                    months.get(place).label());
        }
        series(svg, Month::submission, Svg.ORANGE, "6 4", false);
        series(svg, Month::dissemination, Svg.BLUE, "none", true);
        labels(svg);
        return svg.done();
    }

    private void series(
            Svg svg, Function<Month, @Nullable BigDecimal> rate, String colour, String dash, boolean solid) {
        List<Svg.Point> run = new ArrayList<>();
        for (int place = 0; place < months.size(); place++) {
            BigDecimal value = rate.apply(months.get(place));
            if (value == null) {
                draw(svg, run, colour, dash);
                run = new ArrayList<>();
            } else {
                run.add(new Svg.Point(x(place), y(value)));
            }
        }
        draw(svg, run, colour, dash);
        for (int place = 0; place < months.size(); place++) {
            BigDecimal value = rate.apply(months.get(place));
            if (value != null) {
                svg.rectangle(x(place) - 2, y(value) - 2, 5, 5, solid ? colour : "#ffffff", colour);
            }
        }
    }

    private static void draw(Svg svg, List<Svg.Point> run, String colour, String dash) {
        if (run.size() > 1) {
            svg.path(run, colour, dash);
        }
    }

    /** Beside the last month, kept apart when the lines end close together. */
    private void labels(Svg svg) {
        Month last = months.get(months.size() - 1);
        int submission = last.submission() == null ? BOTTOM : y(last.submission());
        int dissemination = last.dissemination() == null ? BOTTOM - LABEL_GAP : y(last.dissemination());
        if (Math.abs(submission - dissemination) < LABEL_GAP) {
            int middle = (submission + dissemination) / 2;
            int up = submission < dissemination ? -1 : 1;
            submission = middle + up * LABEL_GAP / 2;
            dissemination = middle - up * LABEL_GAP / 2;
        }
        svg.words(RIGHT + 12, submission + 4, 12, "start", Svg.ORANGE, true, "Penyampaian");
        svg.words(RIGHT + 12, dissemination + 4, 12, "start", Svg.BLUE, true, "Diseminasi");
    }

    private int x(int place) {
        return months.size() == 1 ? RIGHT : LEFT + (RIGHT - LEFT) * place / (months.size() - 1);
    }

    private static int y(BigDecimal percent) {
        return BOTTOM
                - percent.multiply(BigDecimal.valueOf(BOTTOM - TOP))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
