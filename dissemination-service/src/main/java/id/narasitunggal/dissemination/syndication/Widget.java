package id.narasitunggal.dissemination.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/** The script that shows the narratives in force on other people's websites. */
@ApplicationScoped
class Widget {
    static final String PATH = "/widget/narasi.js";
    static final int MOST_SHOWN = 10;

    private final FeedDocument script = new FeedDocument(read(), "text/javascript", Instant.EPOCH);

    FeedDocument script() {
        return script;
    }

    private static byte[] read() {
        try (InputStream file = Widget.class.getResourceAsStream("/widget/narasi.js")) {
            return Objects.requireNonNull(file, "widget").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
