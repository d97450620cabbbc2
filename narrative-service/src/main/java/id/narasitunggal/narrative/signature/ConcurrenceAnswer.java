package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party says to one exact text. There is no answer for silence. */
@Schema(title = "Jawaban")
public enum ConcurrenceAnswer {
    @Ui.Label(value = "Sepakat", tone = "success")
    CONCUR,
    @Ui.Label(value = "Sepakat dengan catatan", tone = "success")
    CONCUR_WITH_NOTES,
    @Ui.Label(value = "Keberatan", tone = "danger")
    OBJECT
}
