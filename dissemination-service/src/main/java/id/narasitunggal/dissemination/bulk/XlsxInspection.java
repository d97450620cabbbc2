package id.narasitunggal.dissemination.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a workbook before anybody unpacks it: what its table of contents admits, then what its parts really hold. */
final class XlsxInspection {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int PROLOG = 4_096;
    private static final String PLAIN_WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private XlsxInspection() {}

    static void inspect(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            mustBeModest(entries);
            entries.forEach(XlsxInspection::mustBeHarmless);
            mustUnpackAsAdmitted(zip, entries);
            mustBePlainWorkbook(zip);
        } catch (ZipException notAZip) {
            throw Unreadable.because(
                    "Berkas ini bukan buku kerja XLSX yang utuh. Simpan ulang sebagai \"Buku Kerja Excel (*.xlsx)\", lalu kirim ulang.");
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.because("Buku kerja tidak dapat dibaca. Simpan ulang sebagai XLSX, lalu kirim ulang.");
        }
    }

    private static void mustBeModest(List<? extends ZipEntry> entries) {
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            unpacked += Math.max(0, entry.getSize());
        }
        if (entries.size() > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
            throw tooLarge();
        }
    }

    private static RuntimeException tooLarge() {
        return Unreadable.because(
                "Buku kerja terlalu besar setelah dibuka (paling besar 100 MiB dan 200 bagian). Hapus lembar dan gambar yang tidak perlu, atau kirim sebagai CSV.");
    }

    private static void mustBeHarmless(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("..") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            throw Unreadable.because(
                    "Buku kerja memuat nama bagian yang tidak sah. Simpan ulang dari aplikasi lembar kerja.");
        }
        if (name.contains("vbaproject") || name.contains("macrosheets") || name.contains("activex")) {
            throw Unreadable.because(
                    "Buku kerja memuat makro. Simpan ulang sebagai XLSX tanpa makro, lalu kirim ulang.");
        }
        if (name.contains("embeddings/") || name.endsWith(".bin") && name.contains("oleobject")) {
            throw Unreadable.because("Buku kerja memuat berkas sisipan. Hapus sisipan itu, lalu kirim ulang.");
        }
    }

    /** The table of contents may lie, so every part is unpacked once into nothing, and no further than allowed. */
    private static void mustUnpackAsAdmitted(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        byte[] buffer = new byte[65_536];
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            try (InputStream part = zip.getInputStream(entry)) {
                byte[] prolog = part.readNBytes(PROLOG);
                unpacked += prolog.length;
                if (isXml(entry)) {
                    mustHaveNoDocumentType(prolog);
                }
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw tooLarge();
                    }
                }
            }
        }
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** Entities (XXE, billion laughs) need a document type; one that hides behind another encoding is refused with it. */
    private static void mustHaveNoDocumentType(byte[] prolog) {
        String text = new String(prolog, StandardCharsets.ISO_8859_1);
        boolean utf8 = text.startsWith("<") || text.startsWith("\u00EF\u00BB\u00BF<") || text.isBlank();
        if (!utf8
                || text.indexOf('\0') >= 0
                || text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")
                || text.contains("<!ENTITY")) {
            throw Unreadable.because(
                    "Buku kerja memuat deklarasi XML yang tidak diizinkan. Simpan ulang dari aplikasi lembar kerja.");
        }
    }

    private static void mustBePlainWorkbook(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null || zip.getEntry("xl/workbook.xml") == null) {
            throw Unreadable.because("Berkas ini arsip ZIP, bukan buku kerja XLSX. Kirim berkas XLSX atau CSV.");
        }
        try (InputStream part = zip.getInputStream(types)) {
            String text = new String(part.readNBytes(1_048_576), StandardCharsets.UTF_8);
            if (text.toLowerCase(Locale.ROOT).contains("macroenabled") || !text.contains(PLAIN_WORKBOOK)) {
                throw Unreadable.because(
                        "Buku kerja memuat makro. Simpan ulang sebagai XLSX tanpa makro, lalu kirim ulang.");
            }
        }
    }
}
