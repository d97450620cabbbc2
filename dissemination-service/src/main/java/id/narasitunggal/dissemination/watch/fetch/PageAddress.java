package id.narasitunggal.dissemination.watch.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that is written in the one plain way: http or https, a host name of letters, digits and hyphens or a
 * canonical IP address, no user name, no tricks. Whatever another program might read differently is no address for us.
 */
record PageAddress(URI uri, String scheme, String host, int port) {

    private static final int LONGEST = 2_000;
    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]+)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("([^:@\\[\\]]+|\\[[0-9A-Fa-f:.]+])(?::([1-9][0-9]{0,4}))?");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?");
    private static final Pattern LAST_LABEL = Pattern.compile("[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final String UNSAFE = "\"<>\\^`{|} ";

    static Optional<PageAddress> parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (written.length() > LONGEST || !isPrintable(written.strip()) || !form.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(form.group(2).toLowerCase(Locale.ROOT));
        if (!authority.matches() || !isPlainHost(authority.group(1))) {
            return Optional.empty();
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        int usualPort = scheme.equals("https") ? 443 : 80;
        int port = authority.group(2) == null ? usualPort : Integer.parseInt(authority.group(2));
        String query = form.group(4) == null ? "" : form.group(4);
        return build(scheme, authority.group(1), port, port == usualPort, escaped(form.group(3)) + escaped(query));
    }

    /** The address a redirect points at, which may be given relative to this one. */
    Optional<PageAddress> redirectedTo(String location) {
        String target = location.strip();
        if (FORM.matcher(target).matches()) {
            return parse(target);
        }
        try {
            URI resolved = uri.resolve(escaped(target));
            return parse(resolved.toString());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String hostAndPort() {
        return host + ":" + port;
    }

    /** The host without the brackets of an IPv6 address. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    boolean hasUsualPort() {
        return port == 80 || port == 443;
    }

    private static Optional<PageAddress> build(
            String scheme, String host, int port, boolean isUsualPort, String pathAndQuery) {
        String path = pathAndQuery.startsWith("/") ? pathAndQuery : "/" + pathAndQuery;
        try {
            URI uri = new URI(scheme + "://" + host + (isUsualPort ? "" : ":" + port) + path);
            boolean isSame = host.equals(uri.getHost()) && port <= 65_535;
            return isSame ? Optional.of(new PageAddress(uri, scheme, host, port)) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPrintable(String written) {
        return written.chars().noneMatch(character -> character < 0x20 || character == 0x7F || character == '\\');
    }

    private static boolean isPlainHost(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        String[] labels = host.split("\\.", -1);
        if (host.length() > 253) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return LAST_LABEL.matcher(labels[labels.length - 1]).matches() || isCanonicalIpv4(labels);
    }

    /** Four decimal numbers without leading zeros: octal, hexadecimal and shortened forms are tricks. */
    private static boolean isCanonicalIpv4(String[] labels) {
        if (labels.length != 4) {
            return false;
        }
        for (String label : labels) {
            if (!label.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(label) > 255) {
                return false;
            }
        }
        return true;
    }

    /** Websites hand out addresses with blanks and letters beyond ASCII; the path may have them, escaped. */
    private static String escaped(String pathOrQuery) {
        StringBuilder escaped = new StringBuilder(pathOrQuery.length());
        for (byte unit : pathOrQuery.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (character >= 0x80 || UNSAFE.indexOf(character) >= 0) {
                escaped.append('%').append(String.format("%02X", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
