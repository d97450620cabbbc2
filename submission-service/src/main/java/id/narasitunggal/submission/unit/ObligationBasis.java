package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** Why a unit reports: only units under the Inpres count in the compliance rate. */
public enum ObligationBasis {
    @Ui.Label(value = "Inpres 9/2015", tone = "info")
    INPRES_9_2015,
    @Ui.Label("Bakohumas")
    BAKOHUMAS,
    @Ui.Label("Sukarela")
    VOLUNTARY
}
