package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of channel on which units republish. */
@Schema(title = "Rumpun kanal")
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
    @Ui.Label("Pertunjukan rakyat")
    TRADITIONAL,
    @Ui.Label("Majalah internal")
    INTERNAL_MAGAZINE,
    @Ui.Label("Pesan singkat")
    MESSAGING,
    @Ui.Label("Jumpa pers")
    PRESS_CONFERENCE,
    @Ui.Label("Pameran")
    EXHIBITION
}
