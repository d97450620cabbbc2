package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Figures of a month with something in every part: two years of history, a breach, a correction, disputes and notes. */
final class FigureFixture {
    private static final List<UnitKind> KINDS = List.of(
            UnitKind.KEMENTERIAN,
            UnitKind.LPNK,
            UnitKind.LNS,
            UnitKind.LEMBAGA_NEGARA,
            UnitKind.TNI_POLRI,
            UnitKind.PROVINSI,
            UnitKind.KABUPATEN,
            UnitKind.KOTA);

    private FigureFixture() {}

    static FrozenFigures figures(List<EditionFigures> editions) {
        RateRules rules = new RateRules("2026-11", new BigDecimal("0.4"), new BigDecimal("0.6"), 3, 3);
        return new FrozenFigures(
                rules,
                Instant.parse("2026-11-04T09:00:00Z"),
                new Score(new BigDecimal("88.7"), false),
                scores(),
                cells(editions),
                families(),
                List.of(new ParticipantFigures(new UUID(5, 5), "PT Kereta Api Indonesia", UnitKind.BUMN, 7, 6)),
                List.of(new EmbargoBreach(
                        new UUID(5, 1),
                        "Kabupaten Kepulauan Mentawai",
                        UnitKind.KABUPATEN,
                        "NT/2026/0141",
                        1,
                        Instant.parse("2026-10-11T23:10:00Z"),
                        Instant.parse("2026-10-12T01:00:00Z"))),
                List.of(new FigureCorrection(
                        "2026-09",
                        new UUID(5, 2),
                        "Kota Ternate",
                        UnitKind.KOTA,
                        new DutyCount(3, 1, 0, 2, 0, 0),
                        new DutyCount(3, 2, 1, 0, 0, 0))),
                List.of(
                        new DisputedFigure(
                                new UUID(5, 3),
                                "Kabupaten Sigi",
                                UnitKind.KABUPATEN,
                                FigureName.MISSED,
                                "=1+1 Situs kami tidak terjangkau dua hari karena gempa.",
                                Instant.parse("2026-11-02T02:00:00Z"),
                                DisputeStatus.UPHELD,
                                "Dispensasi diberikan untuk dua kewajiban."),
                        new DisputedFigure(
                                new UUID(5, 4),
                                "Kota Bitung",
                                UnitKind.KOTA,
                                FigureName.LATE,
                                "Penayangan kami lebih awal daripada yang tercatat.",
                                Instant.parse("2026-11-03T02:00:00Z"),
                                DisputeStatus.OPEN,
                                null)),
                List.of(new ReportNote(
                        "LAP/2026-10/v1",
                        "Diseminasi",
                        "Gangguan jaringan di Sulawesi Tengah pada 14 sampai 16 Oktober menjelaskan sebagian keterlambatan.",
                        "Rina Kartika",
                        Instant.parse("2026-11-05T03:00:00Z"))),
                trend(),
                List.of(
                        new RemovalFigures(UnitKind.PROVINSI, 4, 3, 1, 0, 0),
                        new RemovalFigures(UnitKind.KABUPATEN, 21, 15, 2, 3, 1)),
                new DeliveredReport(
                        "LAP/2026-09/v1",
                        Instant.parse("2026-10-12T02:00:00Z"),
                        Instant.parse("2026-10-13T04:30:00Z"),
                        List.of(
                                new DeliveredReport.Mailed(
                                        "Sekretariat Kabinet", "SENT", Instant.parse("2026-10-12T02:01:00Z")),
                                new DeliveredReport.Mailed("Kantor Staf Presiden", "FAILED", null)),
                        List.of(new DeliveredReport.Opened("Ratna Dewi", Instant.parse("2026-10-12T03:15:00Z")))));
    }

    private static List<KindScore> scores() {
        List<KindScore> scores = new ArrayList<>();
        for (int place = 0; place < KINDS.size(); place++) {
            BigDecimal sent = place == 2 ? null : BigDecimal.valueOf(920 - place * 17L, 1);
            BigDecimal placed = BigDecimal.valueOf(960 - place * 13L, 1);
            scores.add(new KindScore(KINDS.get(place), sent, placed, new Score(placed, sent == null)));
        }
        return scores;
    }

    private static List<KindByNarrative> cells(List<EditionFigures> editions) {
        List<KindByNarrative> cells = new ArrayList<>();
        for (int place = 0; place < KINDS.size(); place++) {
            for (int edition = 0; edition < editions.size(); edition++) {
                int onTime = 100 - (place * 19 + edition * 31) % 75;
                if ((place + edition) % 9 != 8) {
                    cells.add(new KindByNarrative(
                            KINDS.get(place),
                            editions.get(edition).number(),
                            editions.get(edition).edition(),
                            new DutyCount(100, onTime, (100 - onTime) / 2, 100 - onTime - (100 - onTime) / 2, 0, 0)));
                }
            }
        }
        return cells;
    }

    private static List<FamilyFigures> families() {
        return List.of(
                new FamilyFigures(ChannelFamily.WEBSITE, new DutyCount(1626, 1487, 64, 75, 0, 0), 1102),
                new FamilyFigures(ChannelFamily.SOCIAL_MEDIA, new DutyCount(1084, 981, 51, 52, 0, 0), 377),
                new FamilyFigures(ChannelFamily.RADIO, DutyCount.NONE, 41),
                new FamilyFigures(ChannelFamily.TRADITIONAL, new DutyCount(2, 1, 0, 1, 0, 0), 23));
    }

    private static List<TrendMonth> trend() {
        List<TrendMonth> months = new ArrayList<>();
        YearMonth first = YearMonth.of(2024, 11);
        for (int place = 0; place < 23; place++) {
            months.add(new TrendMonth(
                    first.plusMonths(place).toString(),
                    new ReportSummary(
                            place == 6 ? null : BigDecimal.valueOf(610 + place * 10L + place * 37 % 60, 1),
                            BigDecimal.valueOf(540 + place * 14L + place * 53 % 70, 1),
                            2 + place % 3,
                            900 + place * 30,
                            300 - place * 6)));
        }
        return months;
    }
}
