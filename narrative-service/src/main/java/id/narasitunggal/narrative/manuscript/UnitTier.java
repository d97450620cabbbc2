package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter in <i>K/L/D</i>. */
@Schema(title = "Kelompok K/L/D")
public enum UnitTier {
    @Ui.Label("Kementerian")
    K,
    @Ui.Label("Lembaga")
    L,
    @Ui.Label("Daerah")
    D
}
