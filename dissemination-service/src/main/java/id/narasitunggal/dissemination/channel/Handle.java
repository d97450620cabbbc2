package id.narasitunggal.dissemination.channel;

import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name by which a channel is known on its platform.
 *
 * @param key the same for every way of writing the name: of two channels with one key, one is a mistake
 */
record Handle(String text, String key) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The host of a website, with its port unless that is the usual one; null when the address names none. */
    static @Nullable Handle ofWebsite(String url) {
        String site = site(url);
        return site == null ? null : new Handle(site, site);
    }

    /** An account, a station, a place: case, spaces and a leading at sign make no difference. */
    static Handle of(String text) {
        String shown = SPACES.matcher(text.strip()).replaceAll(" ");
        String key = shown.startsWith("@") ? shown.substring(1).strip() : shown;
        // Letters that look alike in another width are one letter.
        String folded = Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Handle(shown, folded);
    }

    /** The host of an address as websites are compared: lower case, ASCII, without {@code www.}; null when there is none. */
    static @Nullable String site(String url) {
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() == null
                    || address.getUserInfo() != null
                    || !(scheme.equals("http") || scheme.equals("https"))) {
                return null;
            }
            String host = IDN.toASCII(address.getHost()).toLowerCase(Locale.ROOT);
            String bare = host.startsWith("www.") ? host.substring(4) : host;
            return usualPort(address.getPort()) ? bare : bare + ":" + address.getPort();
        } catch (java.net.URISyntaxException | IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static boolean usualPort(int port) {
        return port == -1 || port == 80 || port == 443;
    }
}
