package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.ui.Ui;

/** Where exactly a channel lives; each platform belongs to one family. */
public enum Platform {
    @Ui.Label("Domain")
    DOMAIN(ChannelFamily.WEBSITE),
    @Ui.Label("Facebook")
    FACEBOOK(ChannelFamily.SOCIAL_MEDIA),
    @Ui.Label("X")
    X(ChannelFamily.SOCIAL_MEDIA),
    @Ui.Label("Instagram")
    INSTAGRAM(ChannelFamily.SOCIAL_MEDIA),
    @Ui.Label("YouTube")
    YOUTUBE(ChannelFamily.SOCIAL_MEDIA),
    @Ui.Label("TikTok")
    TIKTOK(ChannelFamily.SOCIAL_MEDIA),
    @Ui.Label("Saluran WhatsApp")
    WHATSAPP_CHANNEL(ChannelFamily.MESSAGING),
    @Ui.Label("Stasiun radio")
    RADIO_STATION(ChannelFamily.RADIO),
    @Ui.Label("Stasiun televisi")
    TV_STATION(ChannelFamily.TV),
    @Ui.Label("Surat kabar")
    NEWSPAPER(ChannelFamily.PRINT),
    @Ui.Label("Selebaran atau buklet")
    LEAFLET(ChannelFamily.PRINT),
    @Ui.Label("Baliho atau spanduk")
    BILLBOARD(ChannelFamily.OUTDOOR),
    @Ui.Label("Videotron")
    VIDEOTRON(ChannelFamily.OUTDOOR),
    @Ui.Label("Papan pengumuman")
    NOTICE_BOARD(ChannelFamily.OUTDOOR),
    @Ui.Label("Pertemuan")
    MEETING(ChannelFamily.FACE_TO_FACE),
    @Ui.Label("Pertunjukan rakyat")
    FOLK_PERFORMANCE(ChannelFamily.TRADITIONAL),
    @Ui.Label("Majalah instansi")
    MAGAZINE(ChannelFamily.INTERNAL_MAGAZINE),
    @Ui.Label("Konferensi pers")
    PRESS_CONFERENCE(ChannelFamily.PRESS_CONFERENCE),
    @Ui.Label("Pameran")
    EXHIBITION(ChannelFamily.EXHIBITION);

    private final ChannelFamily family;

    Platform(ChannelFamily family) {
        this.family = family;
    }

    public ChannelFamily family() {
        return family;
    }
}
