package id.narasitunggal.dissemination.syndication;

import id.narasitunggal.dissemination.ui.Ui;

/** Where people post, and how much fits there. */
public enum SharePlatform {
    @Ui.Label("X")
    X(280, 2),
    @Ui.Label("Facebook")
    FACEBOOK(2_000, 3),
    @Ui.Label("Instagram")
    INSTAGRAM(2_200, 5),
    @Ui.Label("TikTok")
    TIKTOK(2_200, 5),
    @Ui.Label("YouTube")
    YOUTUBE(5_000, 3),
    @Ui.Label("WhatsApp")
    WHATSAPP(1_024, 0),
    @Ui.Label("SMS")
    SMS(160, 0);

    private static final int WEIGHT_OF_LINK_ON_X = 23;

    private final int limit;
    private final int hashtags;

    SharePlatform(int limit, int hashtags) {
        this.limit = limit;
        this.hashtags = hashtags;
    }

    int limit() {
        return limit;
    }

    int hashtags() {
        return hashtags;
    }

    /** X counts every link alike; the others count its characters. */
    int lengthOfLink(String link) {
        return this == X ? WEIGHT_OF_LINK_ON_X : length(link);
    }

    /** X counts letters of the Latin scripts once and most others twice; the others count UTF-16 units. */
    int length(String words) {
        return this == X ? words.codePoints().map(SharePlatform::weightOnX).sum() : words.length();
    }

    private static int weightOnX(int character) {
        boolean isLight = character <= 0x10FF
                || (character >= 0x2000 && character <= 0x200D)
                || (character >= 0x2010 && character <= 0x201F)
                || (character >= 0x2032 && character <= 0x2037);
        return isLight ? 1 : 2;
    }
}
