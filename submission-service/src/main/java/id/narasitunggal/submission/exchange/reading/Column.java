package id.narasitunggal.submission.exchange.reading;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a table of submissions: one row per figure, or per item without figures. */
public enum Column {
    KEY("key", "Kunci", "#/id", "Kunci pilihan Anda; baris dengan kunci yang sama menjadi satu penyampaian."),
    KIND("kind", "Jenis penyampaian", "#/kind", "PERIODIC, AD_HOC, SERTA_MERTA, atau CORRECTION."),
    PERIOD("period", "Bulan laporan", "#/period", "Misalnya 2026-09; hanya untuk PERIODIC."),
    PREVIOUS_REVISION(
            "previousRevisionId", "Revisi sebelumnya", "#/previousRevisionId", "ID revisi yang diperbaiki, bila ada."),
    TYPE("type", "Jenis butir", "#/items/0/type", "Misalnya ACHIEVEMENT, PROGRAM, DATASET, atau NIHIL."),
    TITLE(
            "title",
            "Judul",
            "#/items/0/title",
            "Baris dengan judul yang sama dalam satu penyampaian menjadi satu butir."),
    SUMMARY("summary", "Ringkasan", "#/items/0/summary", "Boleh kosong."),
    BODY("body", "Isi", "#/items/0/body", "Boleh kosong."),
    CLASSIFICATION(
            "classification",
            "Klasifikasi informasi",
            "#/items/0/classification",
            "BERKALA, SERTA_MERTA, SETIAP_SAAT, atau DIKECUALIKAN."),
    LEGAL_GROUND(
            "legalGround",
            "Dasar pengecualian",
            "#/items/0/exemption/legalGround",
            "Huruf A sampai J; hanya untuk DIKECUALIKAN."),
    STATUTE("statute", "Undang-undang", "#/items/0/exemption/statute", "Hanya untuk DIKECUALIKAN."),
    CONSEQUENCE_TEST_NUMBER(
            "consequenceTestNumber",
            "Nomor uji konsekuensi",
            "#/items/0/exemption/consequenceTestNumber",
            "Hanya untuk DIKECUALIKAN."),
    CONSEQUENCE_TEST_DATE(
            "consequenceTestDate",
            "Tanggal uji konsekuensi",
            "#/items/0/exemption/consequenceTestDate",
            "Misalnya 2026-02-01."),
    EXEMPT_UNTIL("exemptUntil", "Dikecualikan sampai", "#/items/0/exemption/exemptUntil", "Boleh kosong."),
    PPID_OFFICER("ppidOfficer", "Pejabat PPID", "#/items/0/exemption/ppidOfficer", "Hanya untuk DIKECUALIKAN."),
    SECTOR("sector", "Sektor", "#/items/0/sector", "Boleh kosong; misalnya Kesehatan."),
    TOPIC("topic", "Topik", "#/items/0/topic", "Boleh kosong."),
    PRIORITY_PROGRAMME("priorityProgramme", "Program prioritas", "#/items/0/priorityProgramme", "Boleh kosong."),
    PLAN_REFERENCE("planReference", "Acuan rencana", "#/items/0/planReference", "Renstra atau RPJMD; boleh kosong."),
    COVERS_FROM(
            "coversFrom",
            "Mencakup sejak",
            "#/items/0/periodCovered/from",
            "Misalnya 2026-07-01; isi bersama Mencakup sampai."),
    COVERS_TO(
            "coversTo",
            "Mencakup sampai",
            "#/items/0/periodCovered/to",
            "Misalnya 2026-09-30; isi bersama Mencakup sejak."),
    LOCATIONS(
            "locations",
            "Lokasi",
            "#/items/0/locations",
            "Kode Kemendagri, beberapa dipisahkan titik koma; misalnya 13.71;13.72."),
    SPOKESPERSON("spokesperson", "Narasumber", "#/items/0/spokesperson", "Boleh kosong."),
    CONTACT("contact", "Kontak kantor", "#/items/0/contact", "Boleh kosong."),
    EMBARGO_UNTIL(
            "embargoUntil",
            "Embargo sampai",
            "#/items/0/embargoUntil",
            "Dengan zona waktu, misalnya 2026-10-10T09:00:00+07:00; boleh kosong."),
    HANDLING("handling", "Tanda penanganan", "#/items/0/handling", "B (biasa) atau T (terbatas); boleh kosong."),
    INDICATOR(
            "indicator", "Indikator", "#/items/0/figures/0/indicator", "Kosongkan semua kolom angka bila tanpa angka."),
    VALUE("value", "Nilai", "#/items/0/figures/0/value", "Angka tanpa pemisah ribuan, misalnya 17.40."),
    UNIT_OF_MEASURE("unitOfMeasure", "Satuan", "#/items/0/figures/0/unitOfMeasure", "Misalnya persen."),
    AS_OF_DATE("asOfDate", "Keadaan per tanggal", "#/items/0/figures/0/asOfDate", "Misalnya 2026-09-30."),
    SOURCE("source", "Sumber", "#/items/0/figures/0/source", "Siapa yang menghitung angka ini."),
    METHOD("method", "Metode", "#/items/0/figures/0/method", "Boleh kosong."),
    LOCATION(
            "location",
            "Wilayah",
            "#/items/0/figures/0/location",
            "Kode Kemendagri, misalnya 13.71; kosong berarti wilayah instansi sendiri."),
    STANDARD_REFERENCE("standardReference", "Standar data", "#/items/0/figures/0/standardReference", "Boleh kosong.");

    private final String code;
    private final String title;
    private final String pointer;
    private final String hint;

    Column(String code, String title, String pointer, String hint) {
        this.code = code;
        this.title = title;
        this.pointer = pointer;
        this.hint = hint;
    }

    /** Its name for machines: that of the JSON property. */
    public String code() {
        return code;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** What to write in it. */
    public String hint() {
        return hint;
    }

    /** The column of a heading, by either name, whatever its case. */
    static Optional<Column> named(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (wanted.equals(column.code.toLowerCase(Locale.ROOT))
                    || wanted.equals(column.title.toLowerCase(Locale.ROOT))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column that fills a property, a part of it, or the first one below it; null when none does. */
    static @Nullable Column at(@Nullable String pointer) {
        if (pointer == null) {
            return null;
        }
        for (Column column : values()) {
            if (column.pointer.equals(pointer)
                    || column.pointer.startsWith(pointer + "/")
                    || pointer.startsWith(column.pointer + "/")) {
                return column;
            }
        }
        return null;
    }

    boolean holdsDate() {
        return switch (this) {
            case CONSEQUENCE_TEST_DATE, EXEMPT_UNTIL, AS_OF_DATE, COVERS_FROM, COVERS_TO -> true;
            default -> false;
        };
    }
}
