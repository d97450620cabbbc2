package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a proposal to ask a party or to follow a rule. */
@Schema(title = "Status ketetapan")
public enum ArrangementStatus {
    @Ui.Label(value = "Diusulkan", tone = "warning")
    PROPOSED,
    @Ui.Label(value = "Ditetapkan", tone = "success")
    IN_FORCE,
    @Ui.Label("Ditolak")
    DECLINED
}
