package id.narasitunggal.dissemination.watch.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Opens connections to checked addresses only; it cannot resolve a name by itself. */
final class PinnedClient implements AutoCloseable {

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_LINE = 16_384;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(PinnedClient::daemon);

    PinnedClient(FetchSettings settings) {
        Timeout connect = Timeout.of(settings.connectTimeout());
        this.client = HttpClients.custom()
                .setConnectionManager(connections(connect))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Timeout connect) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new NoResolver())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(connect)
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build())
                .setMaxConnTotal(64)
                .setMaxConnPerRoute(8)
                .build();
    }

    /** Asks for the page at this one address; the connection is cut when the time is over, even in the middle of an answer. */
    <T> T get(PageAddress page, PageVersion seen, InetAddress checked, Deadline deadline, Reader<T> reader)
            throws IOException {
        var request = new HttpGet(page.uri());
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Language", "id,en;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        if (seen.tag() != null) {
            request.setHeader("If-None-Match", seen.tag());
        }
        if (seen.lastModified() != null) {
            request.setHeader("If-Modified-Since", seen.lastModified());
        }
        return send(request, page, checked, deadline, reader);
    }

    /** Sends a parcel to this one address. */
    <T> T post(PageAddress page, Parcel parcel, InetAddress checked, Deadline deadline, Reader<T> reader)
            throws IOException {
        var request = new HttpPost(page.uri());
        parcel.headers().forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(parcel.body(), ContentType.parse(parcel.contentType())));
        return send(request, page, checked, deadline, reader);
    }

    private <T> T send(
            HttpUriRequestBase request, PageAddress page, InetAddress checked, Deadline deadline, Reader<T> reader)
            throws IOException {
        var target = new HttpHost(page.scheme(), checked, page.bareHost(), page.port());
        Future<?> cut = watchdog.schedule(request::cancel, deadline.millisLeft(), TimeUnit.MILLISECONDS);
        try {
            return read(request, client.executeOpen(target, request, null), reader);
        } finally {
            cut.cancel(false);
        }
    }

    private static <T> T read(HttpUriRequestBase request, ClassicHttpResponse response, Reader<T> reader)
            throws IOException {
        try {
            return reader.read(response);
        } finally {
            // Closing would first read the rest of an endless body; cutting the connection does not. What closing says
            // about the connection just cut is no news about the page.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    @Override
    public void close() throws IOException {
        watchdog.shutdownNow();
        client.close();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "fetch-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads an answer while its connection is open. */
    interface Reader<T> {
        T read(ClassicHttpResponse response) throws IOException;
    }

    /** Whoever asks for a name here has lost the checked address on the way. */
    private static final class NoResolver implements DnsResolver {

        @Override
        public InetAddress[] resolve(@Nullable String host) throws UnknownHostException {
            throw new UnknownHostException("names are resolved before connecting");
        }

        @Override
        public String resolveCanonicalHostname(@Nullable String host) throws UnknownHostException {
            throw new UnknownHostException("names are resolved before connecting");
        }
    }
}
