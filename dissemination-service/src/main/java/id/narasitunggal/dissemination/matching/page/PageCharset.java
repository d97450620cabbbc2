package id.narasitunggal.dissemination.matching.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Decides in which character set a page is written, as browsers do: mark, server, page, guess. */
final class PageCharset {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageCharset() {}

    static Document parse(byte[] body, @Nullable String declared, String address) {
        String charset = isUtf8(body) ? StandardCharsets.UTF_8.name() : known(declared);
        try {
            // Without a name the parser reads the byte order mark and the page's own declaration.
            Document document = Jsoup.parse(new ByteArrayInputStream(body), charset, address);
            boolean isUndeclared = charset == null && document.charset().equals(StandardCharsets.UTF_8);
            return isUndeclared ? Jsoup.parse(new String(body, WESTERN), address) : document;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Bytes that decode as UTF-8 without fault are UTF-8, whatever an old server says of them. */
    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static @Nullable String known(@Nullable String declared) {
        try {
            boolean isUsable = declared != null
                    && Charset.isSupported(declared)
                    && !Charset.forName(declared).equals(StandardCharsets.UTF_8);
            return isUsable ? declared : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
