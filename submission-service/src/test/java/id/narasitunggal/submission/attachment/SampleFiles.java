package id.narasitunggal.submission.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    public static byte[] mp4() {
        return join(new byte[] {0, 0, 0, 16}, ascii("ftypisom"), new byte[16]);
    }

    public static byte[] mp3() {
        return join(ascii("ID3"), new byte[16]);
    }

    public static byte[] csv() {
        return "wilayah;nilai\n13.71;17,4\n".getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx() {
        return zip(sheet());
    }

    public static byte[] xlsxWith(String name, byte[] content) {
        Map<String, byte[]> entries = sheet();
        entries.put(name, content);
        return zip(entries);
    }

    public static byte[] docx() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", ascii("<Types/>"));
        entries.put("word/document.xml", ascii("<w:document/>"));
        return zip(entries);
    }

    /** More entries than any sheet has. */
    public static byte[] xlsxOfManyEntries(int number) {
        Map<String, byte[]> entries = sheet();
        for (int i = 0; i < number; i++) {
            entries.put("xl/" + i, new byte[0]);
        }
        return zip(entries);
    }

    private static Map<String, byte[]> sheet() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", ascii("<Types/>"));
        entries.put("xl/workbook.xml", ascii("<workbook/>"));
        return entries;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
