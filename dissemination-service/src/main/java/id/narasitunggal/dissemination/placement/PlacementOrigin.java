package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** How a publication came to our knowledge. */
public enum PlacementOrigin {
    @Ui.Label("Dilaporkan instansi")
    REPORTED,
    @Ui.Label(value = "Ditemukan pemantau", tone = "info")
    FOUND_BY_WATCHER,
    @Ui.Label(value = "Ditemukan lewat widget", tone = "info")
    FOUND_BY_WIDGET
}
