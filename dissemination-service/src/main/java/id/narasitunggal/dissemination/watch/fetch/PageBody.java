package id.narasitunggal.dissemination.watch.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads an answer's body, decompressed, but never more than the limit. */
final class PageBody {

    private PageBody() {}

    /** The body, or empty when it is longer than the limit. */
    static Optional<byte[]> read(InputStream wire, String encoding, int largest) throws IOException {
        byte[] body = decoded(wire, encoding).readNBytes(largest + 1);
        return body.length > largest ? Optional.empty() : Optional.of(body);
    }

    static boolean isKnown(String encoding) {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        return isPlain(name) || isGzip(name);
    }

    private static InputStream decoded(InputStream wire, String encoding) throws IOException {
        return isGzip(encoding.strip().toLowerCase(Locale.ROOT)) ? new GZIPInputStream(wire) : wire;
    }

    private static boolean isPlain(String name) {
        return name.isEmpty() || name.equals("identity");
    }

    private static boolean isGzip(String name) {
        return name.equals("gzip") || name.equals("x-gzip");
    }
}
