package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Figures of a month as the neighbours answer them, and a whole nation's record for looking at a finished report. */
public final class ReportFixture {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROVINCES = List.of(
            "11 Aceh",
            "12 Sumatera Utara",
            "13 Sumatera Barat",
            "14 Riau",
            "15 Jambi",
            "16 Sumatera Selatan",
            "17 Bengkulu",
            "18 Lampung",
            "19 Kepulauan Bangka Belitung",
            "21 Kepulauan Riau",
            "31 DKI Jakarta",
            "32 Jawa Barat",
            "33 Jawa Tengah",
            "34 DI Yogyakarta",
            "35 Jawa Timur",
            "36 Banten",
            "51 Bali",
            "52 Nusa Tenggara Barat",
            "53 Nusa Tenggara Timur",
            "61 Kalimantan Barat",
            "62 Kalimantan Tengah",
            "63 Kalimantan Selatan",
            "64 Kalimantan Timur",
            "65 Kalimantan Utara",
            "71 Sulawesi Utara",
            "72 Sulawesi Tengah",
            "73 Sulawesi Selatan",
            "74 Sulawesi Tenggara",
            "75 Gorontalo",
            "76 Sulawesi Barat",
            "81 Maluku",
            "82 Maluku Utara",
            "91 Papua",
            "92 Papua Barat",
            "93 Papua Selatan",
            "94 Papua Tengah",
            "95 Papua Pegunungan",
            "96 Papua Barat Daya");

    private ReportFixture() {}

    /** Both neighbours know the figures of a month. */
    public static void neighboursKnow(String month) {
        NeighbourTalk.figures("submission", month, submission(month));
        NeighbourTalk.figures("narrative", month, narrative(month));
    }

    static ObjectNode submission(String month) {
        ObjectNode answer = JSON.createObjectNode().put("month", month).put("asOf", "2026-11-02T00:00:00Z");
        answer.putArray("duties")
                .add(duties("KEMENTERIAN", 48, 44, 2, 2))
                .add(duties("LPNK", 31, 27, 1, 3))
                .add(duties("PROVINSI", 38, 33, 3, 2))
                .add(duties("KABUPATEN", 415, 341, 41, 33))
                .add(duties("KOTA", 93, 84, 5, 4));
        answer.putArray("missedUnits")
                .add(JSON.createObjectNode()
                        .put("unitId", new UUID(7, 1).toString())
                        .put("name", "Kabupaten Kepulauan Mentawai")
                        .put("kind", "KABUPATEN"));
        answer.putArray("provinces")
                .add(province("Sumatera Barat", 20, 17, 1, 1))
                .add(province("Maluku Utara", 11, 6, 2, 3))
                .add(province("Pusat", 79, 71, 3, 5));
        answer.putArray("transferred")
                .add(JSON.createObjectNode()
                        .put("unitId", new UUID(7, 2).toString())
                        .put("name", "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi")
                        .put("kind", "KEMENTERIAN")
                        .put("successorId", new UUID(7, 3).toString())
                        .put("successor", "Kementerian Pendidikan Dasar dan Menengah"));
        return answer.put("itemsAccepted", 1287).put("itemsExempt", 14);
    }

    private static ObjectNode province(String name, int due, int onTime, int late, int missed) {
        return duties("PROVINSI", due, onTime, late, missed).put("key", name).put("label", name);
    }

    private static ObjectNode tones(ObjectNode node, int positive, int neutral, int negative) {
        return node.put("positive", positive).put("neutral", neutral).put("negative", negative);
    }

    private static ObjectNode duties(String kind, int due, int onTime, int late, int missed) {
        return JSON.createObjectNode()
                .put("unitKind", kind)
                .put("due", due)
                .put("onTime", onTime)
                .put("late", late)
                .put("missed", missed)
                .put("waived", 0)
                .put("rate", "ignored by the reader");
    }

    static ObjectNode narrative(String month) {
        ObjectNode answer = JSON.createObjectNode().put("month", month).put("asOf", "2026-11-02T00:00:00Z");
        answer.putArray("published")
                .add(JSON.createObjectNode().put("type", "THEMATIC").put("count", 2))
                .add(JSON.createObjectNode().put("type", "CLARIFICATION").put("count", 1));
        answer.put("medianHoursToPublish", 26.5)
                .put("objections", 1)
                .put("overrides", 0)
                .put("corrections", 1)
                .put("withdrawals", 0);
        answer.putArray("overriddenConcurrences")
                .add(JSON.createObjectNode()
                        .put("number", "NT/2026/0143")
                        .put("title", "Klarifikasi: bantuan pangan disalurkan tanpa pungutan")
                        .put("silentParties", "TKP")
                        .put("reason", "Batas waktu dua jam lewat tanpa tanggapan")
                        .put("at", "2026-10-12T00:30:00Z"));
        answer.put("supersessions", 1)
                .put("expirations", 2)
                .put("obstacles", 9)
                .put("responses", 14)
                .put("answers", 11)
                .putObject("postReviews")
                .put("due", 3)
                .put("inTime", 2)
                .put("late", 0)
                .put("overdue", 1);
        ObjectNode media =
                tones(answer.putObject("media"), 214, 131, 58).put("items", 403).put("headlineMismatches", 17);
        media.putArray("outletKinds")
                .add(tones(JSON.createObjectNode().put("outletKind", "ONLINE"), 160, 90, 44))
                .add(tones(JSON.createObjectNode().put("outletKind", "TV"), 54, 41, 14));
        media.putArray("topics")
                .add(tones(JSON.createObjectNode().put("title", "Penurunan stunting"), 92, 40, 11))
                .add(tones(JSON.createObjectNode().put("title", "Bantuan pangan"), 31, 28, 36));
        answer.putObject("planning")
                .put("activePlans", 6)
                .put("meetings", 4)
                .put("followUpsDue", 9)
                .put("followUpsDone", 7)
                .put("agendaNextMonth", 11);
        answer.putArray("titles")
                .add(title("NT/2026/0141", "Percepatan penurunan stunting: satu data, satu gerakan sampai ke posyandu"))
                .add(title("NT/2026/0142", "Cek kesehatan gratis tersedia di seluruh puskesmas"))
                .add(title("NT/2026/0143", "Klarifikasi: bantuan pangan disalurkan tanpa pungutan"));
        return answer;
    }

    private static ObjectNode title(String number, String title) {
        return JSON.createObjectNode()
                .put("number", number)
                .put("title", title)
                .put("publishedAt", "2026-10-12T01:00:00Z");
    }

    /** A month of all 38 provinces with their regencies and cities, drawn by a fixed rule. */
    static ReportBundle nation() {
        return nationWith(0);
    }

    /** The same month with more narratives, so that its tables are longer. */
    static ReportBundle nationWith(int extraEditions) {
        List<UnitFigures> units = new ArrayList<>();
        List<Province> provinces = new ArrayList<>();
        for (int place = 0; place < PROVINCES.size(); place++) {
            String code = PROVINCES.get(place).substring(0, 2);
            String name = PROVINCES.get(place).substring(3);
            provinces.add(new Province(code, "Provinsi " + name));
            units.add(figures(place, "Provinsi " + name, UnitKind.PROVINSI, code));
            for (int regency = 1; regency <= 11; regency++) {
                units.add(figures(
                        place * 31 + regency,
                        "Kabupaten " + name + " " + regency,
                        UnitKind.KABUPATEN,
                        code + ".0" + regency));
            }
            units.add(figures(place * 17 + 5, "Kota " + name, UnitKind.KOTA, code + ".71"));
        }
        for (int ministry = 0; ministry < 48; ministry++) {
            units.add(figures(ministry * 7, "Kementerian contoh nomor " + (ministry + 1), UnitKind.KEMENTERIAN, null));
        }
        List<EditionFigures> editions = new ArrayList<>(List.of(
                edition(
                        "NT/2026/0141",
                        "Percepatan penurunan stunting: satu data, satu gerakan sampai ke posyandu",
                        412,
                        41,
                        89,
                        "9.4"),
                edition("NT/2026/0142", "Cek kesehatan gratis tersedia di seluruh puskesmas", 455, 32, 55, "7.8"),
                edition("NT/2026/0143", "Klarifikasi: bantuan pangan disalurkan tanpa pungutan", 498, 12, 32, "2.1")));
        for (int extra = 0; extra < extraEditions; extra++) {
            editions.add(
                    edition("NT/2026/02%02d".formatted(extra), "Narasi tambahan nomor " + extra, 400, 50, 60, "5.0"));
        }
        DisseminationRecord record = new DisseminationRecord(
                "Kementerian Komunikasi dan Digital",
                units,
                editions,
                provinces,
                new PlacementTotals(1702, 1543, 96, 41, 22),
                37,
                new BigDecimal("6.4"),
                List.of(new HandedOnDuties(
                        UUID.fromString("00000000-0000-4000-8000-0000000000a1"),
                        "Badan Pengembangan Lama",
                        UnitKind.LPNK,
                        UUID.fromString("00000000-0000-4000-8000-0000000000a2"),
                        "Kementerian Perencanaan Baru",
                        3)));
        ObjectNode submission = submission("2026-10");
        ObjectNode narrative = narrative("2026-10");
        ReportSummary summary =
                ReportSummary.of(record, JSON.convertValue(submission, SubmissionAnswer.class), read(narrative));
        Instant made = Instant.parse("2026-11-01T23:00:00Z");
        return new ReportBundle(
                ReportBundle.SCHEMA,
                "LAP/2026-10/v1",
                ReportKind.REGULAR,
                "2026-10",
                1,
                null,
                made,
                made,
                "Sistem",
                "1.0.0",
                ReportBundle.RULES,
                ReportDocuments.EDITION,
                summary,
                new ReportSummary(new BigDecimal("81.3"), new BigDecimal("84.0"), 2, 1411, 171),
                record,
                submission,
                narrative,
                FigureFixture.figures(editions));
    }

    /** A month without a narrative, a duty or a single unit. */
    static ReportBundle quietMonth() {
        ObjectNode submission = JSON.createObjectNode()
                .put("month", "2026-10")
                .put("itemsAccepted", 0)
                .put("itemsExempt", 0);
        submission.putArray("duties");
        submission.putArray("missedUnits");
        ObjectNode narrative = JSON.createObjectNode()
                .put("month", "2026-10")
                .put("objections", 0)
                .put("overrides", 0)
                .put("corrections", 0)
                .put("withdrawals", 0);
        narrative.putArray("published");
        narrative.putArray("titles");
        ReportBundle nation = nation();
        return new ReportBundle(
                nation.schema(),
                nation.number(),
                nation.kind(),
                nation.period(),
                nation.version(),
                null,
                nation.cutOffAt(),
                nation.generatedAt(),
                nation.preparedBy(),
                nation.software(),
                nation.rules(),
                nation.template(),
                new ReportSummary(null, null, 0, 0, 0),
                null,
                new DisseminationRecord(
                        "Kementerian Komunikasi dan Digital",
                        List.of(),
                        List.of(),
                        List.of(),
                        new PlacementTotals(0, 0, 0, 0, 0),
                        0,
                        null,
                        List.of()),
                submission,
                narrative,
                null);
    }

    private static NarrativeAnswer read(ObjectNode narrative) {
        return new NarrativeAnswer(
                List.of(
                        new NarrativeAnswer.Published("THEMATIC", 2),
                        new NarrativeAnswer.Published("CLARIFICATION", 1)),
                new BigDecimal("26.5"),
                1,
                0,
                1,
                0,
                List.of(),
                List.of(),
                1,
                2,
                new NarrativeAnswer.PostReviews(3, 2, 0, 1),
                9,
                14,
                11,
                null,
                null);
    }

    private static UnitFigures figures(int seed, String name, UnitKind kind, String region) {
        int missed = seed % 11 == 3 ? 1 + seed % 2 : 0;
        int late = seed % 7 == 2 && missed < 2 ? 1 : 0;
        return new UnitFigures(
                new UUID(seed, name.hashCode()),
                name,
                kind,
                region,
                new DutyCount(3, 3 - missed - late, late, missed, 0, 0));
    }

    private static EditionFigures edition(
            String number, String title, int onTime, int late, int missed, String median) {
        return new EditionFigures(
                number,
                1,
                title,
                Instant.parse("2026-10-12T01:00:00Z"),
                new DutyCount(onTime + late + missed, onTime, late, missed, 0, 0),
                new BigDecimal(median));
    }
}
