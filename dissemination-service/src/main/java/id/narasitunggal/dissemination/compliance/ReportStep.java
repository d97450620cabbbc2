package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;

/** What is being done for a report, with the share of the whole that is behind it then. */
public enum ReportStep {
    @Ui.Label("Menunggu giliran")
    WAITING(0),
    @Ui.Label("Meminta angka layanan lain")
    NEIGHBOURS(5),
    @Ui.Label("Menghitung angka")
    FIGURES(10),
    @Ui.Label("Membekukan data")
    DATA(35),
    @Ui.Label("Menyusun dokumen")
    DOCUMENTS(45),
    @Ui.Label("Menyimpan")
    FILING(90),
    @Ui.Label("Tersimpan")
    FILED(100);

    final int percent;

    ReportStep(int percent) {
        this.percent = percent;
    }
}
