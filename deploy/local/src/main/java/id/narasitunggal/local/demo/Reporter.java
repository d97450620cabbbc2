package id.narasitunggal.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A unit that reports in the story: what it sends is invented, plausible, and the same every time. */
record Reporter(String code, String name) {

    static final String PERIOD = "2026-09";
    private static final String AS_OF = "2026-09-30";

    Caller caller() {
        return new Caller(code, false, name);
    }

    UUID submissionId(int revision) {
        return DemoIds.of("penyampaian", code + "/" + PERIOD + "/" + revision);
    }

    String address(int revision) {
        return "/api/v1/submissions/" + submissionId(revision);
    }

    String officeAddress() {
        return "/api/v1/units/" + DemoIds.unit(code) + "/contacts/" + DemoIds.of("kontak", code);
    }

    /** How the unit's office is reached; the domain is reserved for examples. */
    Map<String, Object> office() {
        return Map.of("purpose", "OFFICE", "email", "humas@" + code.toLowerCase(Locale.ROOT) + ".example");
    }

    /** The monthly report with its figures. */
    Map<String, Object> report() {
        return periodic(List.of(nutrition(sourceOfFigures()), healthChecks()));
    }

    /** The same report before the unit said where its first figure comes from. */
    Map<String, Object> reportWithoutSource() {
        return periodic(List.of(nutrition("belum dicantumkan"), healthChecks()));
    }

    /** The report with an item the public may not see: kept as metadata, never cited. */
    Map<String, Object> reportWithExemptItem() {
        var items = new ArrayList<Map<String, Object>>();
        items.add(nutrition(sourceOfFigures()));
        items.add(healthChecks());
        items.add(Map.of(
                "type",
                "DATASET",
                "title",
                "Daftar pasien rujukan gizi buruk " + name,
                "classification",
                "DIKECUALIKAN",
                "exemption",
                Map.of(
                        "legalGround", "H",
                        "statute", "Undang-Undang Nomor 14 Tahun 2008 Pasal 17 huruf h",
                        "consequenceTestNumber", "UK/07/PPID/2026",
                        "consequenceTestDate", "2026-08-12",
                        "ppidOfficer", "PPID " + name)));
        return periodic(items);
    }

    Map<String, Object> nothingToReport() {
        return periodic(List.of(Map.of(
                "type", "NIHIL",
                "title", "Nihil bulan September 2026",
                "body", "Tidak ada data atau informasi baru pada bulan ini.",
                "classification", "BERKALA")));
    }

    /** The report as a second revision of the one that came back. */
    Map<String, Object> mended(Map<String, Object> report) {
        var mended = new java.util.HashMap<>(report);
        mended.put("previousRevisionId", submissionId(1).toString());
        return mended;
    }

    private static Map<String, Object> periodic(List<Map<String, Object>> items) {
        return Map.of("kind", "PERIODIC", "period", PERIOD, "items", items);
    }

    private Map<String, Object> nutrition(String source) {
        return Map.of(
                "type",
                "ACHIEVEMENT",
                "title",
                "Penurunan stunting di " + name,
                "summary",
                "Prevalensi stunting dan penimbangan balita bulan September 2026 (angka contoh).",
                "body",
                "Posyandu buka setiap bulan di seluruh wilayah. Anak yang berat badannya tidak naik dirujuk ke puskesmas"
                        + " dan keluarganya didampingi kader. Semua angka adalah angka contoh.",
                "classification",
                "BERKALA",
                "figures",
                List.of(
                        figure("Prevalensi stunting", prevalence(), "persen", source),
                        figure("Balita ditimbang", 1200 + 137 * seed(), "anak", source)));
    }

    private Map<String, Object> healthChecks() {
        return Map.of(
                "type", "PROGRAM",
                "title", "Cek kesehatan gratis di " + name,
                "summary", "Jumlah warga yang memeriksakan kesehatannya sampai akhir September 2026 (angka contoh).",
                "body", "Kendala utama adalah antrean pada hari Senin. Semua angka adalah angka contoh.",
                "classification", "SETIAP_SAAT",
                "figures", List.of(figure("Warga diperiksa", checked(), "orang", sourceOfFigures())));
    }

    private static Map<String, Object> figure(String indicator, Number value, String unit, String source) {
        return Map.of(
                "indicator", indicator,
                "value", value,
                "unitOfMeasure", unit,
                "asOfDate", AS_OF,
                "source", source,
                "method", "angka contoh untuk peragaan");
    }

    private String sourceOfFigures() {
        return isMinistry() ? "Pusat data " + name + " (contoh)" : "Dinas Kesehatan " + name + " (contoh)";
    }

    private Number prevalence() {
        return switch (code) {
            case "KL-KEMENKES" -> 17.4;
            case "13.71" -> 15.2;
            default -> (145 + 7 * seed()) / 10.0;
        };
    }

    private Number checked() {
        return isMinistry() ? 41_600_000 : 18_000 + 1_913 * seed();
    }

    private boolean isMinistry() {
        return code.startsWith("KL-");
    }

    /** A small number that belongs to the code. */
    private int seed() {
        return code.chars().filter(Character::isDigit).map(digit -> digit - '0').sum();
    }
}
