package id.narasitunggal.dissemination.watch.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows which addresses may be visited. The list is our own because the platform's tests for private addresses miss shared
 * (100.64/10), benchmark (198.18/15), unique local (fc00::/7), translated (64:ff9b::/96, 2002::/16) and unspecified ones.
 */
final class AddressGuard {

    private static final List<Network> LOOPBACK = networks(Stream.of("127.0.0.0/8", "::1/128"));
    private static final Network PUBLIC_IPV6 = Network.of("2000::/3");

    private static Stream<String> reserved() {
        return Stream.of(
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
                "3fff::/20");
    }

    private final FetchSettings settings;
    private final List<Network> denied;

    AddressGuard(FetchSettings settings) {
        this.settings = settings;
        this.denied = networks(Stream.concat(reserved(), settings.deniedNetworks().stream()));
    }

    /** Whether the address may be tried at all, before its name is resolved. */
    boolean mayTry(PageAddress address) {
        boolean isName = address.host().contains(".") || address.host().startsWith("[");
        return isDemo(address) || (address.hasUsualPort() && isName);
    }

    /** Whether every resolved address may be visited; one bad one among good ones is a trap. */
    boolean mayVisit(PageAddress address, InetAddress[] resolved) {
        boolean isDemo = isDemo(address);
        return resolved.length > 0
                && Arrays.stream(resolved)
                        .allMatch(candidate -> isDemo ? isIn(LOOPBACK, candidate) : isPublic(candidate));
    }

    private boolean isDemo(PageAddress address) {
        return settings.loopbackHosts().contains(address.hostAndPort());
    }

    private boolean isPublic(InetAddress candidate) {
        boolean isRoutable = !(candidate instanceof Inet6Address) || PUBLIC_IPV6.contains(candidate);
        return isRoutable && !isIn(denied, candidate);
    }

    private static boolean isIn(List<Network> networks, InetAddress candidate) {
        return networks.stream().anyMatch(network -> network.contains(candidate));
    }

    private static List<Network> networks(Stream<String> written) {
        return written.map(Network::of).toList();
    }
}
