package id.narasitunggal.narrative.comparison;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a run of words. */
@Schema(title = "Perubahan kata")
public enum RunKind {
    @Ui.Label("Tetap")
    EQUAL,
    @Ui.Label(value = "Disisipkan", tone = "success")
    INSERTED,
    @Ui.Label(value = "Dihapus", tone = "danger")
    DELETED
}
