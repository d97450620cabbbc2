package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry does about an issue. */
@Schema(title = "Triase")
public enum Triage {
    @Ui.Label("Belum ditriase")
    NONE,
    @Ui.Label("Cukup dipantau")
    MONITOR_ONLY,
    @Ui.Label("Dukungan teknis")
    TECHNICAL_SUPPORT,
    @Ui.Label("Advokasi")
    ADVOCACY,
    @Ui.Label("Konsultasi")
    CONSULTATION,
    @Ui.Label(value = "Krisis prioritas", tone = "danger")
    PRIORITY_CRISIS
}
