package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report in the media calls for; the rights of reply and of correction are those of Law 40/1999. */
@Schema(title = "Tindak lanjut berita")
public enum ActionNeeded {
    @Ui.Label("Tidak perlu")
    NONE,
    @Ui.Label(value = "Klarifikasi", tone = "warning")
    CLARIFY,
    @Ui.Label(value = "Hak jawab", tone = "warning")
    RIGHT_OF_REPLY,
    @Ui.Label(value = "Hak koreksi", tone = "warning")
    RIGHT_OF_CORRECTION,
    @Ui.Label(value = "Naikkan menjadi isu", tone = "danger")
    ESCALATE
}
