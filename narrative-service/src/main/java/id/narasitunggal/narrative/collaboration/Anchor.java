package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the words that a remark quotes still stand where they stood. */
@Schema(title = "Letak kutipan")
public enum Anchor {
    @Ui.Label("Seluruh naskah")
    WHOLE,
    @Ui.Label(value = "Pada tempatnya", tone = "success")
    PLACED,
    @Ui.Label(value = "Berpindah", tone = "warning")
    MOVED,
    @Ui.Label(value = "Hilang", tone = "danger")
    LOST
}
