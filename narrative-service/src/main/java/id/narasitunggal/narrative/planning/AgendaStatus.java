package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an item of the calendar still stands. */
@Schema(title = "Status agenda")
public enum AgendaStatus {
    @Ui.Label(value = "Direncanakan", tone = "info")
    PLANNED,
    @Ui.Label(value = "Dibatalkan", tone = "danger")
    CANCELLED
}
