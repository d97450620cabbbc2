package id.narasitunggal.narrative.quality.link;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Asks a site whether it has a page, reads the first line of the answer, and hangs up. It connects to checked addresses only. */
@ApplicationScoped
public class SafeFetcher {
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    private static final int WHOLE_LOOK_SECONDS = 10;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new CheckedNames())
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent("NarasiTunggal/1.0 (pemeriksa tautan)")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();

    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(SafeFetcher::daemon);

    /** Never throws because of what stands at the other end. */
    LinkLook look(String url, Instant now) {
        return PublicAddresses.wellFormed(url)
                .map(address -> ask(url, address, now))
                .orElseGet(() -> new LinkLook(url, LinkState.REFUSED, null, now));
    }

    private LinkLook ask(String url, URI address, Instant now) {
        HttpGet request = new HttpGet(address);
        Future<?> cut = watchdog.schedule(request::cancel, WHOLE_LOOK_SECONDS, TimeUnit.SECONDS);
        try {
            HttpHost target = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
            ClassicHttpResponse response = client.executeOpen(target, request, null);
            int status = response.getCode();
            request.cancel();
            return new LinkLook(url, stateOf(status), status, now);
        } catch (ForbiddenAddress notPublic) {
            return new LinkLook(url, LinkState.REFUSED, null, now);
        } catch (IOException | RuntimeException unseen) {
            return new LinkLook(url, LinkState.NOT_SEEN, null, now);
        } finally {
            cut.cancel(true);
        }
    }

    /** A site that sends robots away, or elsewhere, or is ill, has not said that the page is gone. */
    private static LinkState stateOf(int status) {
        if (status == 404 || status == 410) {
            return LinkState.BROKEN;
        }
        return status >= 200 && status < 400 ? LinkState.REACHABLE : LinkState.NOT_SEEN;
    }

    @PreDestroy
    void close() throws IOException {
        watchdog.shutdownNow();
        client.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "link-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** The address that is checked is the address that is connected to: nothing is resolved a second time. */
    static final class CheckedNames implements DnsResolver {
        @Override
        public InetAddress[] resolve(@Nullable String host) throws UnknownHostException {
            InetAddress[] resolved = InetAddress.getAllByName(host);
            if (!PublicAddresses.areAll(resolved)) {
                throw new ForbiddenAddress();
            }
            return resolved;
        }

        @Override
        public String resolveCanonicalHostname(@Nullable String host) {
            return String.valueOf(host);
        }
    }

    /** The name leads into our own or somebody's inner network. */
    static final class ForbiddenAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }
}
