package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** What a contact of a unit is for. */
public enum ContactPurpose {
    @Ui.Label("Kantor")
    OFFICE,
    @Ui.Label(value = "Piket", tone = "warning")
    ON_CALL,
    @Ui.Label(value = "Petugas", tone = "info")
    OFFICER
}
