package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with a text, and what it must offer to those who cannot see or hear it. */
@Schema(title = "Jenis aset")
public enum AssetKind {
    @Ui.Label("Infografik")
    INFOGRAPHIC,
    @Ui.Label("Foto")
    PHOTO,
    @Ui.Label("Video")
    VIDEO,
    @Ui.Label("Audio")
    AUDIO,
    @Ui.Label("Naskah media sosial")
    SOCIAL_COPY;

    public boolean isSeen() {
        return this == INFOGRAPHIC || this == PHOTO;
    }

    public boolean isHeard() {
        return this == VIDEO || this == AUDIO;
    }
}
