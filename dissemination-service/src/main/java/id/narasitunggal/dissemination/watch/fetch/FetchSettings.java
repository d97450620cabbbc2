package id.narasitunggal.dissemination.watch.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How far the fetcher may go.
 *
 * @param userAgent the name and contact under which websites see us
 * @param loopbackHosts demo websites as {@code host:port} that may be reached on this machine's loopback; empty in production
 * @param deniedNetworks further networks that must never be reached, such as our own public addresses, as {@code address/bits}
 * @param connectTimeout for resolving a name and for opening a connection, each
 * @param totalTimeout for the whole fetch with all its redirects
 * @param largestBody in bytes after decompression
 * @param mostRedirects how many redirects are followed
 */
public record FetchSettings(
        String userAgent,
        Set<String> loopbackHosts,
        List<String> deniedNetworks,
        Duration connectTimeout,
        Duration totalTimeout,
        int largestBody,
        int mostRedirects) {

    public FetchSettings {
        loopbackHosts = Set.copyOf(loopbackHosts);
        deniedNetworks = List.copyOf(deniedNetworks);
    }

    /** The limits in use: 10 s to connect, 20 s in all, 5 MB, 5 redirects. */
    public static FetchSettings standard(String userAgent, Set<String> loopbackHosts, List<String> deniedNetworks) {
        return new FetchSettings(
                userAgent, loopbackHosts, deniedNetworks, Duration.ofSeconds(10), Duration.ofSeconds(20), 5_000_000, 5);
    }
}
