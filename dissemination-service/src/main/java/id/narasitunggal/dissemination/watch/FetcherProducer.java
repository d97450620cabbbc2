package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.watch.fetch.FetchSettings;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import id.narasitunggal.dissemination.watch.fetch.HostResolver;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the service its one fetcher. Websites on this machine may be visited in the demo only. */
@Singleton
class FetcherProducer {
    @Produces
    @Singleton
    Fetcher fetcher(
            @ConfigProperty(name = "narasi.fetch.user-agent") String userAgent,
            @ConfigProperty(name = "narasi.fetch.loopback-hosts") Optional<Set<String>> loopbackHosts,
            @ConfigProperty(name = "narasi.fetch.denied-networks") Optional<List<String>> deniedNetworks,
            @ConfigProperty(name = "narasi.demo", defaultValue = "false") boolean demo) {
        if (loopbackHosts.isPresent() && !demo) {
            throw new IllegalStateException(
                    "narasi.fetch.loopback-hosts may only be set together with narasi.demo=true");
        }

        return new Fetcher(
                FetchSettings.standard(userAgent, loopbackHosts.orElse(Set.of()), deniedNetworks.orElse(List.of())),
                HostResolver.system());
    }

    void close(@Disposes Fetcher fetcher) throws IOException {
        fetcher.close();
    }
}
