package id.narasitunggal.dissemination.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Small files of each kind, good and bad. */
public final class SampleFiles {
    private SampleFiles() {}

    public static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] png(int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        bytes.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.putInt(13).put(ascii("IHDR")).putInt(width).putInt(height);
        return bytes.array();
    }

    public static byte[] jpeg() {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        bytes.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0});
        bytes.put(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 100, 0, 100, 1, 0, 0, 0});
        return bytes.array();
    }

    public static byte[] webp() {
        return join(ascii("RIFF"), new byte[] {4, 0, 0, 0}, ascii("WEBPVP8 "));
    }

    public static byte[] mp3() {
        return join(ascii("ID3"), new byte[16]);
    }

    public static byte[] m4a() {
        return join(new byte[] {0, 0, 0, 16}, ascii("ftypM4A "), new byte[16]);
    }

    public static byte[] ogg() {
        return join(ascii("OggS"), new byte[16]);
    }

    public static byte[] wav() {
        return join(ascii("RIFF"), new byte[] {4, 0, 0, 0}, ascii("WAVEfmt "));
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
