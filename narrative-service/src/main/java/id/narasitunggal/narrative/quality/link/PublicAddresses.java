package id.narasitunggal.narrative.quality.link;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows which addresses lie on the public web. The list is our own because the platform's tests miss shared, benchmark, unique
 * local and translated networks; the dissemination service keeps the same one for the pages it visits.
 */
final class PublicAddresses {
    private static final List<Block> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block PUBLIC_IPV6 = Block.of("2000::/3");

    /** A name with a dot, whose last part is a word: never a number in one of its many spellings. */
    private static final Pattern NAME = Pattern.compile("[^\\[\\]:]+\\.[A-Za-z][^.]*");

    private PublicAddresses() {}

    /** Plain http or https, a name, the usual port, nobody's password. */
    static Optional<URI> wellFormed(String url) {
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            boolean isUsual = address.getPort() == -1 || address.getPort() == (scheme.equals("https") ? 443 : 80);
            String host = address.getHost();
            boolean fits = isWeb
                    && isUsual
                    && address.getUserInfo() == null
                    && host != null
                    && NAME.matcher(host).matches();
            return fits ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** One bad address among good ones is a trap. */
    static boolean areAll(InetAddress... resolved) {
        return resolved.length > 0 && Arrays.stream(resolved).allMatch(PublicAddresses::contains);
    }

    private static boolean contains(InetAddress candidate) {
        boolean isRoutable = !(candidate instanceof Inet6Address) || PUBLIC_IPV6.contains(candidate);
        return isRoutable && RESERVED.stream().noneMatch(block -> block.contains(candidate));
    }

    /** A block of addresses, written {@code address/bits}. */
    private record Block(byte[] address, int bits) {
        static Block of(String written) {
            int slash = written.indexOf('/');
            try {
                byte[] address =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                return new Block(address, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException unreadable) {
                throw new IllegalArgumentException("not a block: " + written, unreadable);
            }
        }

        boolean contains(InetAddress candidate) {
            byte[] other = candidate.getAddress();
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
