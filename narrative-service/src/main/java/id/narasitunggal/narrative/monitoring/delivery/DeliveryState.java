package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file of reports has got. */
@Schema(title = "Keadaan impor pantauan")
public enum DeliveryState {
    @Ui.Label(value = "Menunggu", tone = "info")
    WAITING,
    @Ui.Label(value = "Sedang dikerjakan", tone = "info")
    STORING,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE,
    @Ui.Label(value = "Berkas ditolak", tone = "danger")
    REFUSED
}
