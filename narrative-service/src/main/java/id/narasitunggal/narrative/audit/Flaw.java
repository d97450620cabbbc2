package id.narasitunggal.narrative.audit;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In what way log and chain disagree. */
@Schema(title = "Jenis ketidakcocokan")
public enum Flaw {
    @Ui.Label(value = "Diubah", tone = "danger")
    CHANGED("Isi baris ini berbeda dari yang disegel."),
    @Ui.Label(value = "Dihapus", tone = "danger")
    REMOVED("Baris yang disegel pada nomor ini tidak ada lagi."),
    @Ui.Label(value = "Dipindahkan", tone = "danger")
    REORDERED("Baris ini tidak lagi berada pada urutan saat disegel."),
    @Ui.Label(value = "Disisipkan", tone = "danger")
    INSERTED("Baris ini disisipkan di antara baris yang sudah disegel."),
    @Ui.Label(value = "Ditulis ulang", tone = "danger")
    REWRITTEN("Rantai sampai nomor ini telah ditulis ulang: sidiknya berbeda dari yang pernah dicatat."),
    @Ui.Label(value = "Dipotong", tone = "danger")
    CUT_OFF("Rantai lebih pendek daripada yang pernah disegel: baris terakhirnya dihapus.");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    ChainVerification.Finding at(long number, @Nullable Long position) {
        return new ChainVerification.Finding(this, number, position, sentence);
    }
}
