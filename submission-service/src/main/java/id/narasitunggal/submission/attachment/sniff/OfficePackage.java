package id.narasitunggal.submission.attachment.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** XLSX and DOCX are zip archives: how many entries and how many bytes is known before anything is unpacked. */
final class OfficePackage {
    private static final int END_OF_DIRECTORY = 22;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_RATIO = 200;
    private static final long SMALL = 1 << 20;
    private static final List<String> ACTIVE =
            List.of("vbaproject", "activex", "/embeddings/", "macrosheets", "oleobject");
    private static final List<String> NESTED =
            List.of(".zip", ".jar", ".7z", ".rar", ".exe", ".dll", ".js", ".vbs", ".bin.exe");

    private OfficePackage() {}

    static void refuseDangerous(Path file, FileKind kind) throws IOException, RefusedFile {
        countEntries(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            weigh(zip);
            if (zip.getEntry("[Content_Types].xml") == null
                    || zip.getEntry(kind == FileKind.XLSX ? "xl/workbook.xml" : "word/document.xml") == null) {
                throw mismatch();
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                left = unfold(zip, entries.nextElement(), left);
            }
        } catch (ZipException broken) {
            throw mismatch();
        } catch (IllegalArgumentException badName) {
            throw mismatch();
        }
    }

    /** The number of entries stands at the very end of the file; anything behind it is not part of the archive. */
    private static void countEntries(Path file) throws IOException, RefusedFile {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < END_OF_DIRECTORY) {
                throw mismatch();
            }
            byte[] end = new byte[END_OF_DIRECTORY];
            in.seek(in.length() - END_OF_DIRECTORY);
            in.readFully(end);
            boolean isEnd = end[0] == 'P' && end[1] == 'K' && end[2] == 5 && end[3] == 6;
            int entries = (end[10] & 0xFF) | (end[11] & 0xFF) << 8;
            if (!isEnd) {
                throw mismatch();
            }
            if (entries > MOST_ENTRIES) {
                throw bomb();
            }
        }
    }

    /** What the directory announces. */
    private static void weigh(ZipFile zip) throws RefusedFile {
        if (zip.size() > MOST_ENTRIES) {
            throw bomb();
        }
        Set<String> names = new HashSet<>();
        long bytes = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            bytes += Math.max(0, entry.getSize());
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes > MOST_BYTES || entry.getSize() > SMALL && entry.getSize() / packed > MOST_RATIO) {
                throw bomb();
            }
            refuseName(entry.getName(), names);
        }
    }

    private static void refuseName(String name, Set<String> names) throws RefusedFile {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.contains("..")
                || name.startsWith("/")
                || name.contains("\\")
                || name.indexOf(':') >= 0
                || !names.add(lower)) {
            throw mismatch();
        }
        if (ACTIVE.stream().anyMatch(lower::contains) || NESTED.stream().anyMatch(lower::endsWith)) {
            throw new RefusedFile(
                    "active-content",
                    "Dokumen memuat makro, objek tertanam, atau arsip. Hapus bagian itu, lalu unggah lagi.");
        }
    }

    /** What an entry really holds: a directory may lie. XML with a document type could unfold without end. */
    private static long unfold(ZipFile zip, ZipEntry entry, long left) throws IOException, RefusedFile {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        long rest = left;
        long announced = entry.getSize();
        try (InputStream in = zip.getInputStream(entry)) {
            String before = "";
            byte[] piece = new byte[1 << 15];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                rest -= read;
                if (rest < 0 || left - rest > announced) {
                    throw bomb();
                }
                if (xml) {
                    String text = before + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.contains("macroEnabled")) {
                        throw new RefusedFile(
                                "active-content",
                                "Dokumen memuat makro atau definisi yang tidak diperlukan. Simpan ulang tanpa makro, lalu unggah lagi.");
                    }
                    before = text.substring(Math.max(0, text.length() - 16));
                }
            }
        }
        return rest;
    }

    private static RefusedFile bomb() {
        return new RefusedFile(
                "zip-bomb", "Isi dokumen jauh lebih besar daripada berkasnya. Perkecil dokumen itu, lalu unggah lagi.");
    }

    private static RefusedFile mismatch() {
        return new RefusedFile(
                "type-mismatch",
                "Isi berkas tidak sesuai dengan jenis yang dinyatakan. Simpan ulang dalam bentuk yang benar, lalu unggah lagi.");
    }
}
