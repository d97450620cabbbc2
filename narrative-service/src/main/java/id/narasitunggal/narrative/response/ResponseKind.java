package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit wants from the desk. */
@Schema(title = "Jenis tanggapan")
public enum ResponseKind {
    @Ui.Label("Komentar")
    COMMENT,
    @Ui.Label(value = "Pertanyaan", tone = "info")
    QUESTION,
    /** Counted every month, and part of the report to the President. */
    @Ui.Label(value = "Kendala", tone = "warning")
    OBSTACLE
}
