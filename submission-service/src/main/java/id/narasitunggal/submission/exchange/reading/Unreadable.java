package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.problem.Refusal;

/** The refusals of a file as a whole. */
final class Unreadable {
    private Unreadable() {}

    static Refusal.Invalid because(String detail) {
        return Refusal.Invalid.field("#", detail);
    }

    static Refusal.Invalid tooManyRows() {
        return because("Berkas memuat lebih dari " + RowSource.MOST_ROWS
                + " baris. Bagi menjadi beberapa berkas, lalu kirim satu per satu.");
    }

    static Refusal.Invalid empty() {
        return because("Berkas tidak memuat satu baris data pun.");
    }

    static Refusal.Invalid notUtf8() {
        return because(
                "Berkas bukan teks UTF-8. Di Excel pilih Simpan Sebagai, jenis \"CSV UTF-8 (dibatasi koma)\", lalu kirim ulang.");
    }
}
