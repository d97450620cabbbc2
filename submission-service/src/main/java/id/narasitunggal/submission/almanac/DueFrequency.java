package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.ui.Ui;

/** How often a report is owed. */
public enum DueFrequency {
    @Ui.Label("Bulanan")
    MONTHLY,
    @Ui.Label("Triwulanan")
    QUARTERLY,
    /** No report is owed by itself; what is sent on occasion is welcome. */
    @Ui.Label("Sewaktu-waktu, tanpa tagihan berkala")
    AD_HOC
}
