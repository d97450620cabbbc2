package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.index.EditionText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes Indonesian policy texts with invented figures, as many different ones as a test asks for. */
final class PolicyTexts {

    private static final String[] AGENCIES = words(
            "Kementerian Kesehatan|Kementerian Pertanian|Kementerian Pendidikan Dasar"
                    + " dan Menengah|Kementerian Sosial|Kementerian Perhubungan|Kementerian Pekerjaan Umum|Badan Pangan Nasional"
                    + "|Badan Gizi Nasional|Kementerian Koperasi|Kementerian Energi dan Sumber Daya Mineral|Badan Pusat Statistik"
                    + "|Kementerian Kelautan dan Perikanan|Kementerian Dalam Negeri|Badan Nasional Penanggulangan Bencana");
    private static final String[] PROGRAMMES =
            words("makan bergizi gratis|cetak sawah baru|sekolah rakyat|cek kesehatan"
                    + " gratis|perbaikan irigasi|koperasi desa|pupuk bersubsidi|bantuan pangan beras|rumah layak huni|beasiswa"
                    + " afirmasi|angkutan perintis|listrik desa|vaksinasi ternak|kampung nelayan|jaringan air bersih|sertifikasi"
                    + " tanah|pelatihan kerja vokasi|posyandu keluarga|jalan inpres daerah|kartu prakerja|mitigasi banjir rob"
                    + "|digitalisasi puskesmas|penurunan tengkes|kredit usaha rakyat");
    private static final String[] VERBS =
            words("memperluas|mempercepat|menata ulang|memulai|menyelesaikan|mengawasi|membiayai"
                    + "|menyederhanakan|memperbarui|menguji coba|menetapkan|menyalurkan|mengoordinasikan|memeriksa|melengkapi"
                    + "|memindahkan|menggabungkan|meninjau|merancang|mengumumkan|memperkuat|membuka|memetakan");
    private static final String[] OBJECTS =
            words("dapur layanan di sekolah|gudang penyimpanan bersama|jadwal penyaluran"
                    + " bertahap|petugas pendamping desa|data penerima manfaat|loket pengaduan warga|standar mutu bahan baku"
                    + "|rute distribusi antarpulau|pompa air tenaga surya|kelas jarak jauh|ruang rawat inap|papan informasi harga"
                    + "|kelompok tani muda|armada kapal penumpang|sumur resapan kampung|saluran tersier sawah|laboratorium uji"
                    + " pangan|tenaga penyuluh lapangan|kartu identitas digital|cadangan benih unggul|balai latihan masyarakat"
                    + "|perahu bermesin hemat|jembatan gantung desa|unit reaksi cepat|pasar tani mingguan|sekolah lapang iklim"
                    + "|peta kerawanan wilayah|bengkel alat pertanian|klinik terapung|rumah produksi bersama");
    private static final String[] PLACES =
            words("Kabupaten Solok|Kota Bukittinggi|Kabupaten Lima Puluh Kota|Kota Padang"
                    + "|Kabupaten Agam|Provinsi Sumatera Barat|Kabupaten Pasaman|Kota Payakumbuh|Kabupaten Banyuwangi|Kota Ambon"
                    + "|Kabupaten Sikka|Provinsi Gorontalo|Kabupaten Merauke|Kota Tarakan|Kabupaten Sumbawa|Kabupaten Natuna"
                    + "|Provinsi Bengkulu|Kota Palu|Kabupaten Kapuas|Kabupaten Jepara|Provinsi Maluku Utara|Kota Singkawang"
                    + "|Kabupaten Toba|Kabupaten Wonogiri");
    private static final String[] AIMS =
            words("agar keluarga berpendapatan rendah lebih cepat terlayani|supaya harga di"
                    + " tingkat petani terjaga|untuk menekan biaya angkut ke daerah terpencil|guna menutup kekurangan tenaga di"
                    + " garis depan|demi kepastian jadwal bagi pemerintah daerah|agar anak usia sekolah terpantau gizinya|untuk"
                    + " menjaga pasokan menjelang musim tanam|supaya warga pesisir punya pilihan penghasilan|guna mengurangi"
                    + " antrean di rumah sakit rujukan|agar hasil panen terserap koperasi|untuk memudahkan warga memeriksa haknya"
                    + "|demi keselamatan penumpang di perairan sempit|supaya laporan warga ditindaklanjuti lebih awal|agar dana"
                    + " daerah terserap sebelum akhir tahun|untuk menyiapkan lulusan yang siap bekerja|guna melindungi lahan"
                    + " produktif dari alih fungsi");
    private static final String[] ACTORS = words(
            "Menteri|Gubernur|Bupati|Wali kota|Kepala dinas|Kepala badan|Juru bicara"
                    + "|Direktur jenderal|Ketua satuan tugas|Camat|Sekretaris daerah|Kepala puskesmas|Ketua kelompok tani");
    private static final String[] SAYING = words(
            "menegaskan|menyampaikan|menjelaskan|mengatakan|memastikan|menambahkan" + "|mengingatkan|menerangkan");
    private static final String[] TIMES =
            words("mulai pekan depan|sepanjang semester ini|sebelum musim hujan|pada triwulan"
                    + " berikut|sejak awal bulan|setelah rapat koordinasi|hingga tutup tahun anggaran|selama masa transisi"
                    + "|menjelang hari raya|pada tahap pertama");
    private static final String[] UNITS =
            words("keluarga|hektare|desa|sekolah|titik layanan|ton beras|petugas|kilometer"
                    + "|unit rumah|siswa|kapal|puskesmas");

    private final Random random;

    PolicyTexts(long seed) {
        random = new Random(seed);
    }

    /** An edition of the given number of paragraphs whose key messages stand in its text. */
    EditionText edition(String name, int paragraphs) {
        String programme = pick(PROGRAMMES);
        List<String> messages = List.of(sentence(programme), figureSentence(programme), sentence(programme));
        List<String> text = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            List<String> sentences = new ArrayList<>();
            if (paragraph < messages.size()) {
                sentences.add(messages.get(paragraph));
            }
            for (int sentence = 0; sentence < 3; sentence++) {
                sentences.add(random.nextInt(3) == 0 ? figureSentence(programme) : sentence(programme));
            }
            text.add(String.join(" ", sentences));
        }
        return new EditionText(id(name), id("narrative " + name), String.join("\n\n", text), messages);
    }

    /** A paragraph of no edition. */
    String paragraph() {
        String programme = pick(PROGRAMMES);
        return sentence(programme) + " " + figureSentence(programme) + " " + sentence(programme);
    }

    String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String sentence(String programme) {
        return switch (random.nextInt(5)) {
            case 0 ->
                "%s %s %s dalam program %s di %s %s."
                        .formatted(pick(AGENCIES), pick(VERBS), pick(OBJECTS), programme, pick(PLACES), pick(AIMS));
            case 1 ->
                "%s %s %s bahwa %s akan %s %s %s."
                        .formatted(
                                pick(ACTORS),
                                pick(PLACES),
                                pick(SAYING),
                                pick(AGENCIES),
                                pick(VERBS),
                                pick(OBJECTS),
                                pick(TIMES));
            case 2 ->
                "Melalui %s, pemerintah %s %s dan %s %s %s."
                        .formatted(programme, pick(VERBS), pick(OBJECTS), pick(VERBS), pick(OBJECTS), pick(AIMS));
            case 3 ->
                "Warga %s dapat memanfaatkan %s %s, sementara %s %s %s."
                        .formatted(
                                pick(PLACES), pick(OBJECTS), pick(TIMES), pick(AGENCIES), pick(VERBS), pick(OBJECTS));
            default ->
                "Bersama %s, %s %s %s %s %s."
                        .formatted(pick(AGENCIES), pick(PLACES), pick(VERBS), pick(OBJECTS), pick(TIMES), pick(AIMS));
        };
    }

    private String figureSentence(String programme) {
        return switch (random.nextInt(4)) {
            case 0 ->
                "Hingga %s, %s telah menjangkau %s %s di %s dengan anggaran Rp%d,%d miliar."
                        .formatted(
                                pick(MONTHS),
                                programme,
                                thousands(),
                                pick(UNITS),
                                pick(PLACES),
                                number(2, 900),
                                number(1, 9));
            case 1 ->
                "%s %s %s menargetkan %s %s dan %d persen di antaranya selesai %s."
                        .formatted(
                                pick(ACTORS),
                                pick(PLACES),
                                pick(SAYING),
                                thousands(),
                                pick(UNITS),
                                number(11, 96),
                                pick(TIMES));
            case 2 ->
                "Sebanyak %s %s %s dari %s, naik %d,%d persen dibandingkan tahun sebelumnya."
                        .formatted(
                                thousands(),
                                pick(UNITS),
                                "memperoleh " + pick(OBJECTS),
                                pick(AGENCIES),
                                number(2, 40),
                                number(1, 9));
            default ->
                "Di %s tercatat %s %s yang menunggu %s, tersebar di %d kecamatan."
                        .formatted(pick(PLACES), thousands(), pick(UNITS), pick(OBJECTS), number(3, 60));
        };
    }

    private String thousands() {
        return "%d.%03d".formatted(number(2, 400), number(0, 1000));
    }

    private static final String[] MONTHS =
            words("Januari 2026|Februari 2026|Maret 2026|April 2026|Juni 2026|Juli 2026|Agustus 2026|September 2026");

    private static String[] words(String separated) {
        return separated.split("\\|");
    }
}
