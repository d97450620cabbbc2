package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of one row of a file of placements. */
public enum RowOutcome {
    @Ui.Label(value = "Menunggu", tone = "info")
    PENDING,
    @Ui.Label(value = "Dilaporkan", tone = "success")
    CREATED,
    @Ui.Label("Sudah ada dan sama")
    UNCHANGED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REFUSED
}
