package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** What a file shows of a publication. */
public enum EvidenceKind {
    @Ui.Label("Rekaman suara")
    AUDIO_CLIP,
    @Ui.Label("Catatan siaran")
    BROADCAST_LOG,
    @Ui.Label("Surat keterangan stasiun")
    STATION_STATEMENT,
    @Ui.Label("Tangkapan layar")
    SCREENSHOT,
    @Ui.Label("Pindaian halaman")
    PAGE_SCAN,
    @Ui.Label("Foto di tempat")
    PHOTO,
    @Ui.Label("Salinan bahan")
    COPY,
    @Ui.Label("Notula")
    MINUTES;

    /** A recording is heard, a photograph or a screenshot seen; papers are pictures or documents. */
    public boolean mayBe(boolean isAudio, boolean isImage) {
        return switch (this) {
            case AUDIO_CLIP -> isAudio;
            case PHOTO, SCREENSHOT -> isImage;
            case BROADCAST_LOG, STATION_STATEMENT, PAGE_SCAN, COPY, MINUTES -> !isAudio;
        };
    }
}
