package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the desk is with a response. */
@Schema(title = "Status")
public enum ResponseStatus {
    @Ui.Label(value = "Menunggu jawaban", tone = "warning")
    OPEN,
    @Ui.Label(value = "Dijawab", tone = "success")
    ANSWERED,
    @Ui.Label(value = "Masuk tanya jawab", tone = "success")
    TAKEN_OVER
}
