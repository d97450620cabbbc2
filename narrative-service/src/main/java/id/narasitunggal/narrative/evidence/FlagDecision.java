package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows for the text when its evidence has changed. */
@Schema(title = "Keputusan")
public enum FlagDecision {
    @Ui.Label(value = "Naskah dikoreksi", tone = "warning")
    CORRECT,
    @Ui.Label(value = "Tidak berpengaruh", tone = "success")
    NO_EFFECT,
    @Ui.Label(value = "Kedua angka dicantumkan", tone = "info")
    FOOTNOTE_BOTH,
    @Ui.Label(value = "Selesai dengan sendirinya", tone = "success")
    SETTLED
}
