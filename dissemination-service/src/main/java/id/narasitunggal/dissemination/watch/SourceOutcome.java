package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.Arrays;

/** What the last visit to a source came to. */
public enum SourceOutcome {
    @Ui.Label(value = "Terbaca", tone = "success")
    READ("READ"),
    @Ui.Label(value = "Tidak berubah", tone = "success")
    NOT_MODIFIED("NOT_MODIFIED"),
    @Ui.Label(value = "Dilarang robots.txt", tone = "warning")
    ROBOTS_TXT("ROBOTS_TXT"),
    @Ui.Label(value = "robots.txt tidak terbaca", tone = "warning")
    ROBOTS_UNKNOWN("ROBOTS_UNKNOWN"),
    @Ui.Label(value = "Diblokir situs", tone = "warning")
    BLOCKED("BLOCKED"),
    @Ui.Label(value = "Halaman tidak ada", tone = "warning")
    GONE("Gone"),
    @Ui.Label(value = "Alamat ditolak penjaga jaringan", tone = "danger")
    REFUSED("Refused"),
    @Ui.Label(value = "Gangguan di pihak kami", tone = "danger")
    OUR_ERROR("OUR_ERROR"),
    @Ui.Label(value = "Tidak dapat dihubungi", tone = "warning")
    UNREACHABLE("Unreachable");

    private final String stored;

    SourceOutcome(String stored) {
        this.stored = stored;
    }

    /** Of the word that the watcher keeps; whatever else happened, the source was not reached. */
    static SourceOutcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.stored.equals(word))
                .findFirst()
                .orElse(UNREACHABLE);
    }
}
