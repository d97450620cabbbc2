package id.narasitunggal.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What a unit's editors make of the narrative's text before they publish it. */
enum Rendition {
    WHOLE("menayangkan utuh"),
    SHORTENED("menayangkan ringkasannya"),
    ADAPTED("menyadur dengan keterangan setempat"),
    UNRELATED("menayangkan berita lain");

    private final String told;

    Rendition(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }

    List<String> of(List<String> text, String office) {
        return switch (this) {
            case WHOLE -> text;
            case SHORTENED -> shortened(text, office);
            case ADAPTED -> adapted(text, office);
            case UNRELATED -> unrelated(office);
        };
    }

    private static List<String> shortened(List<String> text, String office) {
        var paragraphs = new ArrayList<>(text.subList(0, Math.min(3, text.size())));
        paragraphs.add("Keterangan selengkapnya dapat ditanyakan kepada bagian humas " + office + " pada jam kerja.");
        return paragraphs;
    }

    private static List<String> adapted(List<String> text, String office) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                office + " menyatakan siap menjalankan kebijakan ini bersama kader dan tokoh masyarakat setempat."
                        + " Jadwal layanan tiap kecamatan ditempel di papan pengumuman kantor camat.");
        paragraphs.addAll(text);
        paragraphs.add("“Kami minta warga tidak ragu bertanya kepada petugas,” kata juru bicara " + office
                + " (tokoh contoh) dalam keterangan tertulis.");
        return paragraphs;
    }

    private static List<String> unrelated(String office) {
        return List.of(
                office
                        + " membuka pasar tani di halaman kantor setiap Sabtu pagi. Pedagang menjual sayur, ikan, dan jajanan"
                        + " daerah dengan harga petani.",
                "Panitia menyediakan tempat parkir gratis dan panggung musik bagi pelajar. Pengunjung diimbau membawa kantong"
                        + " belanja sendiri untuk mengurangi sampah plastik.",
                "Pasar tani pekan lalu dikunjungi sekitar dua ribu orang (angka contoh) dan akan berlangsung sampai akhir"
                        + " tahun.");
    }

    /** The paragraphs of a text written in Markdown, without its marks. */
    static List<String> paragraphs(String markdown) {
        return markdown.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("^(#+|[-*]) +", "").replace("**", ""))
                .toList();
    }
}
