package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who saw an issue first. */
@Schema(title = "Asal isu")
public enum IssueOrigin {
    @Ui.Label(value = "Peringatan dini", tone = "warning")
    EARLY_ALERT,
    @Ui.Label("Analis")
    ANALYST
}
