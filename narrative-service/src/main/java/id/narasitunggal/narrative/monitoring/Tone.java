package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a report speaks of government work (nada). */
@Schema(title = "Nada")
public enum Tone {
    @Ui.Label(value = "Positif", tone = "success")
    POSITIVE,
    @Ui.Label("Netral")
    NEUTRAL,
    @Ui.Label(value = "Negatif", tone = "danger")
    NEGATIVE
}
