package id.narasitunggal.local.sites;

import java.util.List;

/**
 * What stands on every page of a website.
 *
 * @param office the name above the menu
 * @param place the town in which news is dated
 * @param otherNews headlines of the side column
 */
record Masthead(String office, String place, List<String> menu, List<String> otherNews, String footer) {

    static Masthead of(String office, String place) {
        return new Masthead(
                office,
                place,
                List.of("Beranda", "Profil", "Berita", "Layanan Publik", "PPID", "Transparansi Anggaran", "Kontak"),
                List.of(
                        "Jadwal pelayanan administrasi kependudukan keliling di " + place,
                        "Lomba kebersihan lingkungan tingkat kelurahan kembali digelar",
                        "Perbaikan jalan penghubung pasar dikerjakan mulai pekan depan",
                        "Pengumuman hasil seleksi administrasi tenaga penyuluh",
                        "Festival budaya " + place + " akan berlangsung tiga hari"),
                "Hak cipta © 2026 " + office + ". Situs peraga, seluruh instansi dan angka di halaman ini hanya contoh."
                        + " Alamat: Jalan Merdeka Nomor 1, " + place
                        + ". Surel: humas@contoh.example. Telepon: (0000) 000000.");
    }
}
