package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check is about. */
@Schema(title = "Segi mutu")
public enum Aspect {
    @Ui.Label("Kredibilitas")
    CREDIBILITY,
    @Ui.Label("Konteks")
    CONTEXT,
    @Ui.Label("Kejelasan")
    CLARITY,
    @Ui.Label("Kesinambungan")
    CONTINUITY,
    @Ui.Label("Kanal")
    CHANNEL,
    @Ui.Label("Perlindungan data pribadi")
    PROTECTION,
    @Ui.Label("Enam kata KESATU 4")
    SIX_WORDS,
    @Ui.Label("Kepentingan umum (KEDUA)")
    PUBLIC_INTEREST
}
