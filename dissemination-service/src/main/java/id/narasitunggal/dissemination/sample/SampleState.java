package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.ui.Ui;

/** How far the second look at a placement has got. */
public enum SampleState {
    @Ui.Label(value = "Menunggu diperiksa ulang", tone = "info")
    OPEN,
    @Ui.Label(value = "Verifikasi benar", tone = "success")
    UPHELD,
    @Ui.Label(value = "Verifikasi dibatalkan", tone = "danger")
    OVERTURNED
}
