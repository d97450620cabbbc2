package id.narasitunggal.dissemination.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of an account in the addresses by which its platform knows it, so that one account is registered once however it is written. */
final class AccountAddress {
    private static final Map<Platform, Set<String>> HOSTS = Map.of(
            Platform.FACEBOOK, Set.of("facebook.com", "fb.com"),
            Platform.X, Set.of("x.com", "twitter.com"),
            Platform.INSTAGRAM, Set.of("instagram.com", "instagr.am"),
            Platform.YOUTUBE, Set.of("youtube.com"),
            Platform.TIKTOK, Set.of("tiktok.com"),
            Platform.WHATSAPP_CHANNEL, Set.of("whatsapp.com"));
    /** Words before the name in an address. */
    private static final Set<String> SIGNPOSTS = Set.of("channel", "c", "user", "pages", "pg", "people");
    /** On YouTube and WhatsApp the case of an identifier matters. */
    private static final Pattern IDENTIFIER = Pattern.compile("UC[A-Za-z0-9_-]{22}|[A-Za-z0-9]{20,26}");

    private AccountAddress() {}

    /** The name as written, or as found in an address pasted in its place. */
    static Handle handleOf(Platform platform, String written) {
        String text = written.strip();
        boolean isAddress = text.contains("/") && HOSTS.containsKey(platform);
        Handle found = isAddress ? handleIn(platform, text.contains("://") ? text : "https://" + text) : null;
        return found == null ? plain(platform, text) : found;
    }

    /** Null when the address is not one of the platform, or names no account. */
    static @Nullable Handle handleIn(Platform platform, String url) {
        try {
            URI address = new URI(url.strip());
            Set<String> hosts = HOSTS.get(platform);
            if (hosts == null
                    || address.getHost() == null
                    || address.getPath() == null
                    || !hosts.contains(bare(address))) {
                return null;
            }
            if (platform == Platform.FACEBOOK && address.getPath().equals("/profile.php")) {
                return byNumber(address.getRawQuery());
            }
            return firstName(platform, address.getPath());
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static String bare(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        for (String mobile : Set.of("www.", "m.", "mobile.", "web.", "id-id.")) {
            if (host.startsWith(mobile)) {
                return host.substring(mobile.length());
            }
        }
        return host;
    }

    private static @Nullable Handle firstName(Platform platform, String path) {
        for (String part : path.split("/")) {
            if (!part.isBlank() && !SIGNPOSTS.contains(part.toLowerCase(Locale.ROOT))) {
                return plain(platform, part);
            }
        }
        return null;
    }

    private static @Nullable Handle byNumber(@Nullable String query) {
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (pair.startsWith("id=") && pair.length() > 3) {
                return Handle.of(pair.substring(3));
            }
        }
        return null;
    }

    private static Handle plain(Platform platform, String name) {
        Handle handle = Handle.of(name);
        boolean hasCase = platform == Platform.YOUTUBE || platform == Platform.WHATSAPP_CHANNEL;
        if (hasCase && IDENTIFIER.matcher(handle.text()).matches()) {
            return new Handle(handle.text(), handle.text());
        }
        // Facebook takes no notice of full stops in a name.
        return platform == Platform.FACEBOOK
                ? new Handle(handle.text(), handle.key().replace(".", ""))
                : handle;
    }
}
