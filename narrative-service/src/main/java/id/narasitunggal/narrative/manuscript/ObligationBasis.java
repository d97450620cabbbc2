package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit republishes; only those under the Inpres count in the compliance rate. */
@Schema(title = "Dasar kewajiban")
public enum ObligationBasis {
    @Ui.Label("Inpres 9/2015")
    INPRES_9_2015,
    @Ui.Label("Bakohumas")
    BAKOHUMAS,
    @Ui.Label("Sukarela")
    VOLUNTARY
}
