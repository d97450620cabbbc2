package id.narasitunggal.dissemination.evidence.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Files that are two things at once (polyglots), or carry what no evidence needs. */
final class ForeignContent {
    private static final int PIECE = 1 << 16;

    /** Longer than the longest mark, so that none is missed between two pieces. */
    private static final int OVERLAP = 64;

    /** Five letters at least: four, in any case, are found by chance in every fiftieth large photograph. */
    private static final List<String> WEB =
            List.of("<script", "<html", "<svg ", "<svg>", "<svg\t", "<svg\n", "<svg\r", "<?php", "<iframe");

    private static final List<String> ACTIVE_PDF = List.of("/javascript", "/launch", "/richmedia", "/embeddedfile");
    private static final String EICAR = "eicar-standard-antivirus-test-file";

    /** End of a zip directory: somebody hung an archive onto the file. It stands at the end, before a comment of 64 KiB at most. */
    private static final String ZIP_END = "PK\u0005\u0006";

    private static final int ZIP_TAIL = 22 + 0xFFFF;

    private ForeignContent() {}

    static void refuse(Path file, FileKind kind) throws IOException, RefusedFile {
        List<String> marks = new ArrayList<>(WEB);
        marks.add(EICAR);
        if (kind == FileKind.PDF) {
            marks.addAll(ACTIVE_PDF);
        } else {
            marks.add("%pdf-");
        }
        if (holdsAny(file, marks) || endsAsArchive(file)) {
            throw new RefusedFile(
                    "foreign-content",
                    "Berkas memuat isi lain (skrip, halaman web, arsip, atau program). Simpan ulang tanpa isi itu, lalu unggah lagi.");
        }
    }

    private static boolean endsAsArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - ZIP_TAIL));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(ZIP_END);
        }
    }

    private static boolean holdsAny(Path file, List<String> marks) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (marks.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return false;
    }
}
