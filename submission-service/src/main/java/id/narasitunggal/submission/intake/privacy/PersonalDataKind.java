package id.narasitunggal.submission.intake.privacy;

import id.narasitunggal.submission.ui.Ui;

/** Kinds of personal data that can be told by their shape. */
public enum PersonalDataKind {
    @Ui.Label("Nomor induk kependudukan")
    NIK("Teks ini memuat angka yang berbentuk NIK. Hapus atau samarkan angka itu."),
    @Ui.Label("Nomor rekening")
    ACCOUNT("Teks ini memuat angka yang berbentuk nomor rekening. Hapus bila milik perorangan."),
    @Ui.Label("Nomor telepon")
    PHONE("Teks ini memuat nomor telepon seluler. Pakai nomor kantor pada isian kontak.");

    private final String sentence;

    PersonalDataKind(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
