package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a medium reaches. */
@Schema(title = "Jangkauan")
public enum OutletTier {
    @Ui.Label("Nasional")
    NATIONAL,
    @Ui.Label("Regional")
    REGIONAL,
    @Ui.Label("Lokal")
    LOCAL
}
