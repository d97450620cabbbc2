package id.narasitunggal.narrative.comparison;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a figure. */
@Schema(title = "Perubahan angka")
public enum FigureChange {
    @Ui.Label(value = "Berubah", tone = "warning")
    CHANGED,
    @Ui.Label(value = "Ditambahkan", tone = "success")
    ADDED,
    @Ui.Label(value = "Dihapus", tone = "danger")
    REMOVED
}
