package id.narasitunggal.dissemination.watch.fetch;

import id.narasitunggal.dissemination.matching.page.PdfPage;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Blocked;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Gone;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.NotModified;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Reason;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Unreachable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** One website's answer, read into an outcome. */
final class Answer {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> CONTENT_TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/json",
            "application/feed+json",
            "application/rdf+xml",
            "application/pdf");

    /** What servers say of files they do not know; a PDF among them shows itself by its first bytes. */
    private static final String ANY_FILE = "application/octet-stream";

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\"';,\\s]+)");

    private final ClassicHttpResponse response;
    private final int largestBody;

    Answer(ClassicHttpResponse response, int largestBody) {
        this.response = response;
        this.largestBody = largestBody;
    }

    /** Where the answer sends us, if it does. */
    Optional<String> redirect() {
        return REDIRECTS.contains(response.getCode()) ? header("Location") : Optional.empty();
    }

    /** Whether what we sent was taken; what the receiver says about it is not read. */
    PostOutcome receipt() {
        return new PostOutcome(response.getCode(), null, retryAfter().orElse(null));
    }

    FetchOutcome outcome(PageAddress address) throws IOException {
        int status = response.getCode();
        if (status == 304) {
            return new NotModified();
        }
        if (BotWall.isStatus(status)) {
            return new Blocked(status, retryAfter());
        }
        if (status == 404 || status == 410) {
            return new Gone(status);
        }
        if (status >= 200 && status < 300) {
            return content(address);
        }
        if (status == 503 && isWall()) {
            return new Blocked(status, retryAfter());
        }
        return new Unreachable(status >= 500 ? Reason.SERVER_ERROR : Reason.UNEXPECTED_STATUS);
    }

    private FetchOutcome content(PageAddress address) throws IOException {
        String type = header("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        String name = type.substring(0, type.indexOf(';') < 0 ? type.length() : type.indexOf(';'))
                .strip();
        if (!(CONTENT_TYPES.contains(name) || name.equals(ANY_FILE)) || !PageBody.isKnown(encoding())) {
            return new Unreachable(Reason.UNSUPPORTED_CONTENT);
        }
        Optional<byte[]> body = body();
        if (body.isEmpty()) {
            return new Unreachable(Reason.TOO_LARGE);
        }
        if (name.equals(ANY_FILE) && !PdfPage.isPdf(body.get())) {
            return new Unreachable(Reason.UNSUPPORTED_CONTENT);
        }
        if (name.endsWith("html") && BotWall.isPage(body.get())) {
            return new Blocked(response.getCode(), retryAfter());
        }
        Optional<String> charset =
                CHARSET.matcher(type).results().map(match -> match.group(1)).findFirst();
        return new Fetched(response.getCode(), address.uri(), name, body.get(), charset, version());
    }

    private PageVersion version() {
        return new PageVersion(
                header("ETag").orElse(null), header("Last-Modified").orElse(null));
    }

    private boolean isWall() throws IOException {
        return PageBody.isKnown(encoding()) && body().filter(BotWall::isPage).isPresent();
    }

    private Optional<byte[]> body() throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? Optional.of(new byte[0]) : PageBody.read(entity.getContent(), encoding(), largestBody);
    }

    private String encoding() {
        return header("Content-Encoding").orElse("");
    }

    /** Only the form in seconds; the date form is rare and a missing hint costs nothing. */
    private Optional<Duration> retryAfter() {
        return header("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private Optional<String> header(String name) {
        @Nullable Header header = response.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
    }
}
