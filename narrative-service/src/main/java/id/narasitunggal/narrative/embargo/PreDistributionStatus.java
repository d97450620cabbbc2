package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a name on the list has come. */
@Schema(title = "Status prapenyebaran")
public enum PreDistributionStatus {
    @Ui.Label(value = "Belum diakui", tone = "warning")
    LISTED,
    @Ui.Label(value = "Embargo diakui", tone = "success")
    ACKNOWLEDGED,
    @Ui.Label("Dicoret")
    STRUCK
}
