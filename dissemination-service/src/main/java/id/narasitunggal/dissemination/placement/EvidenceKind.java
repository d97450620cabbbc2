package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** What a file shows of a publication. */
public enum EvidenceKind {
    @Ui.Label("Rekaman suara")
    AUDIO_CLIP,
    @Ui.Label("Rekaman gambar bergerak")
    VIDEO_CLIP,
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

    /** A recording is heard or watched, a photograph or a screenshot seen; papers are pictures or documents. */
    public boolean mayBe(String mediaType) {
        boolean isAudio = mediaType.startsWith("audio/");
        boolean isVideo = mediaType.startsWith("video/");
        return switch (this) {
            case AUDIO_CLIP -> isAudio;
            case VIDEO_CLIP -> isVideo;
            case PHOTO, SCREENSHOT -> mediaType.startsWith("image/");
            case BROADCAST_LOG, STATION_STATEMENT, PAGE_SCAN, COPY, MINUTES -> !isAudio && !isVideo;
        };
    }
}
