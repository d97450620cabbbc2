package id.narasitunggal.narrative.quality.link;

import id.narasitunggal.narrative.time.ClockProducer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The last look at an address.
 *
 * @param at null when nobody has looked yet
 */
public record LinkLook(
        String url,
        @Nullable LinkState state,
        @Nullable Integer status,
        @Nullable Instant at) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu HH.mm 'WIB'", Locale.forLanguageTag("id"))
            .withZone(ClockProducer.WIB);

    public boolean isBroken() {
        return state == LinkState.BROKEN || state == LinkState.REFUSED;
    }

    /** What was seen, when, and what to do. */
    public String sentence() {
        if (state == null || at == null) {
            return "Alamat ini belum sempat diperiksa sistem.";
        }
        String when = WHEN.format(at);
        return switch (state) {
            case REACHABLE -> "Alamat ini dapat dibuka pada " + when + ".";
            case BROKEN ->
                "Situsnya menjawab bahwa halaman ini tidak ada (" + status + ") pada " + when + ". Ganti alamatnya.";
            case NOT_SEEN -> "Sistem tidak berhasil memeriksa alamat ini pada " + when + "; bukalah sendiri.";
            case REFUSED -> "Alamat ini bukan alamat di web umum. Ganti dengan alamat yang dapat dibuka semua orang.";
        };
    }
}
