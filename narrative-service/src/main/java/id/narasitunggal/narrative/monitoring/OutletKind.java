package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of medium a report stood in. */
@Schema(title = "Jenis media")
public enum OutletKind {
    @Ui.Label("Cetak")
    PRINT,
    @Ui.Label("Daring")
    ONLINE,
    @Ui.Label("Televisi")
    TV,
    @Ui.Label("Radio")
    RADIO,
    @Ui.Label("Kantor berita")
    WIRE,
    @Ui.Label("Media sosial")
    SOCIAL_ACCOUNT,
    @Ui.Label("Forum")
    FORUM
}
