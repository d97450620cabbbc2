package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.ui.Ui;

/** Where a message stands. */
public enum DeliveryState {
    @Ui.Label(value = "Menunggu", tone = "info")
    WAITING,
    @Ui.Label(value = "Terkirim", tone = "success")
    DELIVERED,
    /** Not taken after the last attempt: kept, to be sent again when a person says so. */
    @Ui.Label(value = "Gagal, dapat diulang", tone = "danger")
    GIVEN_UP
}
