package id.narasitunggal.dissemination.compliance;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP package again so that its bytes depend on its contents alone: entries are stored, because Java versions
 * deflate differently, and every date is the one that is given instead of the machine's.
 */
final class SteadyZip {
    /** Not the first of January: Java keeps that very moment in the machine's own zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /**
     * @param zip is read by its directory: workbooks are streamed, and their entries do not tell their sizes ahead
     * @param made takes the place of the moment of creation in the properties of an Office document
     */
    static void again(Path zip, Instant made, Path steady) throws IOException {
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(steady)))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (entry.getName().equals("docProps/core.xml")) {
                    store(to, entry.getName(), dated(from.getInputStream(entry).readAllBytes(), made));
                } else {
                    begin(to, entry.getName(), entry.getSize(), entry.getCrc());
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
        }
    }

    /** A package of named files. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                store(to, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void store(ZipOutputStream to, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        begin(to, name, content.length, check.getValue());
        to.write(content);
        to.closeEntry();
    }

    static void begin(ZipOutputStream to, String name, long size, long check) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(EPOCH);
        entry.setSize(size);
        entry.setCrc(check);
        to.putNextEntry(entry);
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + made)
                .getBytes(StandardCharsets.UTF_8);
    }
}
