package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.compliance.chart.BarChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the media wrote in the month, in words.
 *
 * @param tone drawn, null when nothing was written
 */
public record MediaPage(
        String items, String mismatches, @Nullable String tone, List<Line> outlets, List<Line> topics) {

    /** Reports of one sort by their tone. */
    public record Line(String label, String positive, String neutral, String negative, String negativeShare) {}

    /** Null when the desk told nothing of the media. */
    static @Nullable MediaPage of(NarrativeAnswer narrative) {
        NarrativeAnswer.Media media = narrative.media();
        if (media == null) {
            return null;
        }
        return new MediaPage(
                Indonesian.number(media.items()),
                Indonesian.number(media.headlineMismatches()),
                media.items() == 0 ? null : tone(media),
                media.outletKinds().stream()
                        .map(kind -> line(
                                NarrativeWords.outlet(kind.outletKind()),
                                kind.positive(),
                                kind.neutral(),
                                kind.negative()))
                        .toList(),
                media.topics().stream()
                        .map(topic -> line(topic.title(), topic.positive(), topic.neutral(), topic.negative()))
                        .toList());
    }

    private static String tone(NarrativeAnswer.Media media) {
        List<BarChart.Bar> bars = List.of(
                bar("Positif", media.positive(), media),
                bar("Netral", media.neutral(), media),
                bar("Negatif", media.negative(), media));
        return new BarChart(bars)
                .svg("Grafik batang nada pemberitaan. Positif " + bars.get(0).written() + "; netral "
                        + bars.get(1).written() + "; negatif " + bars.get(2).written() + ".");
    }

    private static BarChart.Bar bar(String label, int amount, NarrativeAnswer.Media media) {
        return new BarChart.Bar(
                label,
                amount,
                Indonesian.number(amount) + " (" + share(amount, media.positive() + media.neutral() + media.negative())
                        + ")");
    }

    private static Line line(String label, int positive, int neutral, int negative) {
        return new Line(
                label,
                Indonesian.number(positive),
                Indonesian.number(neutral),
                Indonesian.number(negative),
                share(negative, positive + neutral + negative));
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? Indonesian.NOT_ASSESSED
                : Indonesian.percent(
                        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
