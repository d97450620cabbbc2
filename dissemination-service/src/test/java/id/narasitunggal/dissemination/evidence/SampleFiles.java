package id.narasitunggal.dissemination.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    /** A photograph with an Exif block, as cameras write it. */
    public static byte[] photograph(byte[] exif) {
        byte[] segment = join(ascii("Exif\0\0"), exif);
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1},
                shortly(segment.length + 2),
                segment,
                new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 100, 0, 100, 1, 0, 0, 0},
                new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    public static byte[] pngWith(byte[] exif) {
        return join(
                Arrays.copyOf(png(4, 4), 33),
                integer(exif.length),
                ascii("eXIf"),
                exif,
                new byte[4],
                integer(0),
                ascii("IEND"));
    }

    public static byte[] webpWith(byte[] exif) {
        byte[] size = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(exif.length)
                .array();
        return join(ascii("RIFF"), new byte[4], ascii("WEBPEXIF"), size, exif);
    }

    /**
     * An Exif block (TIFF, big endian) with DateTimeOriginal, and OffsetTimeOriginal and GPS where given.
     *
     * @param degrees south latitude and east longitude, whole degrees
     */
    public static byte[] exif(String clock, @Nullable String offset, int... degrees) {
        byte[] time = join(ascii(clock), new byte[1]);
        byte[] zone = offset == null ? new byte[0] : join(ascii(offset), new byte[1]);
        int picture = 8 + 2 + 2 * 12 + 4;
        int inPicture = offset == null ? 1 : 2;
        int data = picture + 2 + inPicture * 12 + 4;
        int gps = data + time.length + zone.length;
        byte[] head = join(ascii("MM"), shortly(42), integer(8));
        byte[] root =
                join(shortly(2), entry(0x8769, 4, 1, integer(picture)), entry(0x8825, 4, 1, integer(gps)), integer(0));
        byte[] original = entry(0x9003, 2, time.length, integer(data));
        byte[] zoned = offset == null ? new byte[0] : entry(0x9011, 2, zone.length, integer(data + time.length));
        byte[] sub = join(shortly(inPicture), original, zoned, integer(0));
        return join(head, root, sub, time, zone, gps(gps, degrees));
    }

    private static byte[] gps(int at, int... degrees) {
        if (degrees.length == 0) {
            return join(shortly(0), integer(0));
        }
        int data = at + 2 + 4 * 12 + 4;
        return join(
                shortly(4),
                entry(1, 2, 2, join(ascii("S"), new byte[3])),
                entry(2, 5, 3, integer(data)),
                entry(3, 2, 2, join(ascii("E"), new byte[3])),
                entry(4, 5, 3, integer(data + 24)),
                integer(0),
                degree(degrees[0]),
                degree(degrees[1]));
    }

    private static byte[] degree(int degrees) {
        return join(integer(degrees), integer(1), integer(0), integer(1), integer(0), integer(1));
    }

    private static byte[] entry(int tag, int type, int count, byte[] value) {
        return join(shortly(tag), shortly(type), integer(count), value);
    }

    private static byte[] shortly(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static byte[] integer(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /** A film of a broadcast whose header tells when it was begun. */
    public static byte[] film(Instant begun) {
        long since1904 = begun.getEpochSecond() + 2_082_844_800L;
        byte[] header = box("mvhd", join(integer(0), integer((int) since1904), new byte[92]));
        byte[] handler = box("hdlr", join(integer(0), integer(0), ascii("vide"), new byte[13]));
        return join(
                box("ftyp", ascii("isom\0\0\2\0isom")), box("moov", join(header, box("trak", box("mdia", handler)))));
    }

    public static byte[] box(String type, byte[] content) {
        return join(integer(content.length + 8), ascii(type), content);
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
