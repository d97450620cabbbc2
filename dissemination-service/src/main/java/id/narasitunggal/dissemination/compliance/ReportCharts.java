package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.compliance.chart.BarChart;
import id.narasitunggal.dissemination.compliance.chart.TileMap;
import id.narasitunggal.dissemination.compliance.chart.TrendChart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pictures of a report, each with all that it shows in words. */
final class ReportCharts {
    private final ReportBundle bundle;
    private final FrozenFigures figures;

    ReportCharts(ReportBundle bundle, FrozenFigures figures) {
        this.bundle = bundle;
        this.figures = figures;
    }

    /** The earlier months as their reports told them, and this one. */
    static List<TrendMonth> months(ReportBundle bundle, FrozenFigures figures) {
        List<TrendMonth> months = new ArrayList<>(figures.trend());
        months.add(new TrendMonth(bundle.period(), bundle.summary()));
        return months;
    }

    /** Null when this month would stand alone. */
    @Nullable
    String trend() {
        List<TrendMonth> months = months(bundle, figures);
        if (months.size() < 2) {
            return null;
        }
        String words = months.stream()
                .map(month -> Indonesian.month(YearMonth.parse(month.month())) + " penyampaian "
                        + Indonesian.percent(month.summary().submissionOnTimeRate()) + ", diseminasi "
                        + Indonesian.percent(month.summary().disseminationOnTimeRate()))
                .collect(Collectors.joining("; "));
        return new TrendChart(months.stream()
                        .map(month -> new TrendChart.Month(
                                Indonesian.shortMonth(YearMonth.parse(month.month())),
                                month.summary().submissionOnTimeRate(),
                                month.summary().disseminationOnTimeRate()))
                        .toList())
                .svg("Grafik garis ketepatan waktu per bulan. " + words + ".");
    }

    /** Null when nothing was verified on any channel. */
    @Nullable
    String channels() {
        List<FamilyFigures> used = figures.families().stream()
                .filter(family -> family.verifiedPlacements() > 0)
                .toList();
        if (used.isEmpty()) {
            return null;
        }
        String words = used.stream()
                .map(family -> FamilyWords.of(family.family()) + " " + Indonesian.number(family.verifiedPlacements()))
                .collect(Collectors.joining("; "));
        return new BarChart(used.stream()
                        .map(family -> new BarChart.Bar(
                                FamilyWords.of(family.family()),
                                family.verifiedPlacements(),
                                Indonesian.number(family.verifiedPlacements())))
                        .toList())
                .svg("Grafik batang penayangan terverifikasi menurut kanal. " + words + ".");
    }

    /** Every province, also those of which nothing could be judged; null when there is none. */
    static @Nullable String map(DisseminationRecord record, ReportTables tables) {
        if (record.provinces().isEmpty()) {
            return null;
        }
        Map<String, DutyCount> counts = tables.byProvince();
        List<TileMap.Tile> tiles = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Province province : record.provinces()) {
            DutyCount count = counts.getOrDefault(province.code(), DutyCount.NONE);
            Band band = Band.of(count);
            tiles.add(new TileMap.Tile(province.code(), FigureWords.rate(count), band == null ? null : band.name()));
            words.add(province.name() + " " + Indonesian.percent(count.onTimeRate()));
        }
        return new TileMap(tiles)
                .svg("Peta petak ketepatan diseminasi menurut provinsi. " + String.join("; ", words) + ".");
    }
}
