package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon a unit needs the text. */
@Schema(title = "Kemendesakan")
public enum Urgency {
    @Ui.Label("Biasa")
    REGULAR,
    @Ui.Label(value = "Segera", tone = "warning")
    SOON,
    @Ui.Label(value = "Mendesak", tone = "danger")
    URGENT
}
