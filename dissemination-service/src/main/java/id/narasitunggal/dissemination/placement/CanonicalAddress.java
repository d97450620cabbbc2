package id.narasitunggal.dissemination.placement;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One spelling for the many addresses of a page: so that a page is reported once. */
public final class CanonicalAddress {
    private static final Pattern TRACKING = Pattern.compile("(utm_[^=]*|fbclid|gclid|igshid|mc_cid|mc_eid)(=.*)?");

    private CanonicalAddress() {}

    /** Empty when the text is not the address of a web page. */
    public static Optional<String> of(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() == null
                    || address.getUserInfo() != null
                    || !(scheme.equals("http") || scheme.equals("https"))) {
                return Optional.empty();
            }
            String host = IDN.toASCII(address.getHost()).toLowerCase(Locale.ROOT);
            boolean usualPort = address.getPort() == -1 || address.getPort() == 80 || address.getPort() == 443;
            return Optional.of((host.startsWith("www.") ? host.substring(4) : host)
                    + (usualPort ? "" : ":" + address.getPort())
                    + path(address.getRawPath())
                    + query(address.getRawQuery()));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String path(@Nullable String raw) {
        String path = raw == null || raw.isEmpty() ? "/" : raw;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
