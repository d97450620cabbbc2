package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the time to republish is counted. */
@Schema(title = "Satuan waktu")
public enum DueUnit {
    @Ui.Label("Hari kerja")
    WORKING_DAYS,
    @Ui.Label("Jam kalender")
    CALENDAR_HOURS
}
