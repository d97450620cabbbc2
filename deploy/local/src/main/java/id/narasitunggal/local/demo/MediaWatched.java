package id.narasitunggal.local.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Duty 2, second half: what invented media write is taken down with its tone, and what comes in a wave becomes an issue. */
final class MediaWatched {

    private static final Set<String> LOOKED_AT = Set.of("MONITORED", "PRIORITY", "CRISIS", "POST_CRISIS", "CLOSED");

    /** A report: who wrote it, on what kind of medium and when, how headline and text speak, and the headline. */
    private record Report(String outlet, String kind, String at, String headlineTone, String tone, String headline) {}

    private static final List<Report> ON_NUTRITION = List.of(
            new Report(
                    "Kabar Ranah",
                    "ONLINE",
                    "2026-10-13T17:10",
                    "POSITIVE",
                    "POSITIVE",
                    "Angka tengkes turun, posyandu diperkuat"),
            new Report(
                    "Harian Lembah",
                    "PRINT",
                    "2026-10-14T05:00",
                    "NEGATIVE",
                    "POSITIVE",
                    "Tengkes belum usai, ini langkah pemerintah"),
            new Report(
                    "Radio Gelombang Barat",
                    "RADIO",
                    "2026-10-14T07:30",
                    "NEUTRAL",
                    "NEUTRAL",
                    "Dialog pagi: mengukur tinggi balita"));

    private static final List<String> ON_FLOODS = List.of(
            "Hujan semalam, tiga kecamatan tergenang",
            "Warga mengeluh saluran tersumbat",
            "Jalan lintas tertutup longsor",
            "Pengungsi menunggu bantuan air bersih",
            "Sekolah diliburkan, orang tua bingung",
            "Pasar pagi sepi pembeli",
            "Peringatan dini dinilai terlambat",
            "Petugas membuka dapur umum",
            "Air mulai surut di dua kelurahan",
            "Relawan berdatangan",
            "Warga bertanya kapan tanggul diperbaiki",
            "Harga sayur naik setelah banjir");

    private final Story story;

    MediaWatched(Story story) {
        this.story = story;
    }

    void nutrition(Script script) {
        for (var report : ON_NUTRITION) {
            record(script, report, "13");
        }
        story.tell(Caller.DODI.shownAs() + " mencatat " + ON_NUTRITION.size()
                + " berita tentang stunting; satu judulnya negatif walau isinya positif");
    }

    /** Twelve reports of one morning, most of them negative, are more than chance: the alert opens an issue by itself. */
    void floods(Script script) {
        var begin = LocalDateTime.parse("2026-10-27T05:00");
        for (int i = 0; i < ON_FLOODS.size(); i++) {
            var tone = i >= 7 && i <= 9 ? "POSITIVE" : "NEGATIVE";
            var at = begin.plusMinutes(7L * i).toString();
            record(script, new Report("Kabar Ranah", "ONLINE", at, tone, tone, ON_FLOODS.get(i)), "13.71");
        }
        var desk = story.narrative();
        var issue = desk.await(
                        Caller.DODI,
                        "/api/v1/issues?topicId=" + script.topicId(),
                        "peringatan dini banjir",
                        found -> found.at("/items/0/id").isTextual())
                .at("/items/0/id")
                .asText();
        story.tell("Peringatan dini: " + ON_FLOODS.size() + " berita sejak pagi, kebanyakan negatif");
        desk.act(
                Caller.DODI,
                "/api/v1/issues/" + issue,
                "move",
                Map.of(
                        "status",
                        "MONITORED",
                        "triage",
                        "CONSULTATION",
                        "reason",
                        "Bukan hoaks; satuan kerja daerah diminta keterangan."),
                LOOKED_AT);
        story.tell(Caller.DODI.shownAs() + " memantau isunya dan mengajak daerah berkonsultasi");
    }

    private void record(Script script, Report report, String region) {
        var name = report.outlet() + ":" + report.at();
        story.narrative()
                .make(
                        Caller.DODI,
                        "/api/v1/mentions/" + DemoIds.of("berita", name),
                        Map.ofEntries(
                                Map.entry("outlet", report.outlet()),
                                Map.entry("outletKind", report.kind()),
                                Map.entry("region", region),
                                Map.entry("url", "https://media-peraga.example/" + DemoIds.of("berita", name)),
                                Map.entry("headline", report.headline()),
                                Map.entry(
                                        "publishedAt",
                                        LocalDateTime.parse(report.at())
                                                .atOffset(Story.WIB)
                                                .toString()),
                                Map.entry("headlineTone", report.headlineTone()),
                                Map.entry("contentTone", report.tone()),
                                Map.entry("topicId", script.topicId().toString())));
    }
}
