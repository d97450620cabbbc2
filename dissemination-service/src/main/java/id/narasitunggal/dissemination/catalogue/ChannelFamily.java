package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.ui.Ui;

/** The families of channels on which a narrative may be demanded. */
public enum ChannelFamily {
    @Ui.Label("Situs web")
    WEBSITE,
    @Ui.Label("Media sosial")
    SOCIAL_MEDIA,
    @Ui.Label("Radio")
    RADIO,
    @Ui.Label("Televisi")
    TV,
    @Ui.Label("Media cetak")
    PRINT,
    @Ui.Label("Media luar ruang")
    OUTDOOR,
    @Ui.Label("Tatap muka")
    FACE_TO_FACE,
    @Ui.Label("Media tradisional dan pertunjukan rakyat")
    TRADITIONAL,
    @Ui.Label("Majalah internal")
    INTERNAL_MAGAZINE,
    @Ui.Label("Aplikasi perpesanan")
    MESSAGING,
    @Ui.Label("Konferensi pers")
    PRESS_CONFERENCE,
    @Ui.Label("Pameran")
    EXHIBITION;

    /** What is published there is a page with an address, and nothing else is. */
    public boolean isOnPages() {
        return this == WEBSITE || this == SOCIAL_MEDIA;
    }

    /** What is published there may also be read on a page, which then stands for it. */
    public boolean mayBeOnPages() {
        return isOnPages() || this == PRINT || this == INTERNAL_MAGAZINE || this == MESSAGING;
    }
}
