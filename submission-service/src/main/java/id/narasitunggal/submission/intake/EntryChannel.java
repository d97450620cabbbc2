package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** How a submission was typed in; assisted entry keeps the real sender. */
public enum EntryChannel {
    @Ui.Label("Klien API")
    API,
    @Ui.Label("Layar admin")
    UI,
    @Ui.Label("Dibantu Kominfo")
    ASSISTED
}
