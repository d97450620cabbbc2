package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.ui.Ui;

/** Whether a change of the calendar holds. */
public enum ChangeStatus {
    @Ui.Label(value = "Menunggu orang kedua", tone = "info")
    PROPOSED,
    @Ui.Label(value = "Berlaku", tone = "success")
    APPLIED,
    @Ui.Label("Ditolak")
    REJECTED
}
