package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** Pairs of Indonesian words of which one in the place of the other turns a sentence round. */
public final class Opposites {

    private static final long[] PAIRS = pairs(
            "naik turun",
            "kenaikan penurunan",
            "meningkat menurun",
            "peningkatan penurunan",
            "meningkatkan menurunkan",
            "meningkatkan mengurangi",
            "menaikkan menurunkan",
            "dinaikkan diturunkan",
            "naikkan turunkan",
            "bertambah berkurang",
            "menambah mengurangi",
            "ditambah dikurangi",
            "tambah kurangi",
            "penambahan pengurangan",
            "menguat melemah",
            "memperkuat memperlemah",
            "kuat lemah",
            "surplus defisit",
            "untung rugi",
            "laba rugi",
            "wajib dilarang",
            "wajib sukarela",
            "boleh dilarang",
            "diperbolehkan dilarang",
            "diizinkan dilarang",
            "mengizinkan melarang",
            "gratis berbayar",
            "dibuka ditutup",
            "membuka menutup",
            "menerima menolak",
            "diterima ditolak",
            "mendukung menentang",
            "menyetujui menolak",
            "disetujui ditolak",
            "berhasil gagal",
            "sukses gagal",
            "mampu gagal",
            "lulus gagal",
            "aman berbahaya",
            "tercapai meleset",
            "mempercepat memperlambat",
            "dipercepat diperlambat",
            "percepatan perlambatan",
            "cepat lambat",
            "membaik memburuk",
            "tertinggi terendah",
            "tinggi rendah",
            "terbesar terkecil",
            "besar kecil",
            "banyak sedikit",
            "terbanyak tersedikit",
            "maksimal minimal",
            "maksimum minimum",
            "atas bawah",
            "lebih kurang",
            "sebelum sesudah",
            "sebelum setelah",
            "awal akhir",
            "melanjutkan menghentikan",
            "dilanjutkan dihentikan",
            "diperluas dipersempit",
            "memperluas mempersempit",
            "diperpanjang diperpendek",
            "diperketat dilonggarkan",
            "memperketat melonggarkan",
            "mahal murah",
            "mudah sulit",
            "benar salah",
            "benar keliru",
            "legal ilegal",
            "positif negatif",
            "ekspor impor",
            "lancar tersendat",
            "mendorong menghambat",
            "optimistis pesimistis",
            "melonjak anjlok",
            "naik anjlok",
            "meningkat merosot",
            "kelebihan kekurangan",
            "selesai mangkrak",
            "rampung mangkrak",
            "tuntas mangkrak",
            "lunas menunggak",
            "mengaktifkan menonaktifkan",
            "memasukkan mengeluarkan");

    private Opposites() {}

    /** Whether one word in the place of the other says the opposite. */
    public static boolean are(int oneName, int otherName) {
        return Arrays.binarySearch(PAIRS, pair(oneName, otherName)) >= 0;
    }

    private static long[] pairs(String... spaceSeparatedPairs) {
        return Arrays.stream(spaceSeparatedPairs)
                .map(words -> words.split(" "))
                .mapToLong(words -> pair(WordHash.of(words[0]), WordHash.of(words[1])))
                .sorted()
                .toArray();
    }

    private static long pair(int oneName, int otherName) {
        int low = Math.min(oneName, otherName);
        int high = Math.max(oneName, otherName);
        return ((long) high << 32) | (low & 0xFFFFFFFFL);
    }
}
