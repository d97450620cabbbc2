package id.narasitunggal.dissemination.matching.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tells, before anything is built from a PDF file, whether its compressed parts grow beyond reason. */
final class PdfExpansion {

    private static final long MOST_BYTES = 64L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Parts compressed twice, in the old way that cannot be measured here, or under a disguised name. */
    private static final Pattern UNMEASURABLE = Pattern.compile(
            "/(?:FlateDecode|Fl|RunLengthDecode|RL)[\\s/A-Za-z0-9]{0,80}/(?:FlateDecode|Fl|RunLengthDecode|RL)\\b"
                    + "|/LZW(?:Decode)?\\b|/F(?:ilter)?[\\s\\[/A-Za-z0-9]{0,80}#");

    private PdfExpansion() {}

    static boolean isExcessive(byte[] body) {
        if (UNMEASURABLE.matcher(new String(body, StandardCharsets.ISO_8859_1)).find()) {
            return true;
        }
        long total = 0;
        byte[] sink = new byte[1 << 16];
        for (int at = 0; at + STREAM.length < body.length && total <= MOST_BYTES; at++) {
            if (isStream(body, at)) {
                total += inflated(body, dataStart(body, at + STREAM.length), sink, MOST_BYTES - total);
            }
        }
        return total > MOST_BYTES;
    }

    private static boolean isStream(byte[] body, int at) {
        for (int index = 0; index < STREAM.length; index++) {
            if (body[at + index] != STREAM[index]) {
                return false;
            }
        }
        return at == 0 || body[at - 1] != 'd';
    }

    private static int dataStart(byte[] body, int at) {
        int start = at;
        while (start < body.length && (body[start] == '\r' || body[start] == '\n' || body[start] == ' ')) {
            start++;
        }
        return start;
    }

    /** How many bytes the part grows to; one that is not compressed in this way counts nothing. */
    private static long inflated(byte[] body, int from, byte[] sink, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(body, from, body.length - from);
            long bytes = 0;
            int read = 1;
            while (read > 0 && bytes <= most) {
                read = inflater.inflate(sink);
                bytes += read;
            }
            return bytes;
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
