package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row of a file; in a trial, what would become of it. */
@Schema(title = "Hasil baris")
public enum RowOutcome {
    @Ui.Label("Menunggu")
    PENDING,
    @Ui.Label(value = "Baru", tone = "success")
    ADDED,
    @Ui.Label("Sudah tercatat")
    KNOWN,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REFUSED
}
