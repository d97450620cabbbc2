package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check found. */
@Schema(title = "Hasil")
public enum Outcome {
    @Ui.Label(value = "Terpenuhi", tone = "success")
    PASSED,
    @Ui.Label(value = "Perlu diperhatikan", tone = "warning")
    WARNING,
    /** The text cannot go to the next person. */
    @Ui.Label(value = "Belum terpenuhi", tone = "danger")
    FAILED,
    /** Only a person can see it. */
    @Ui.Label(value = "Dipastikan penelaah", tone = "info")
    CONFIRM
}
