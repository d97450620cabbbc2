package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an item still stands as its unit sent it. */
@Schema(title = "Keadaan butir")
public enum ItemState {
    @Ui.Label(value = "Berlaku", tone = "success")
    CURRENT,
    @Ui.Label(value = "Sudah dikoreksi", tone = "warning")
    SUPERSEDED,
    @Ui.Label(value = "Ditarik", tone = "danger")
    WITHDRAWN
}
