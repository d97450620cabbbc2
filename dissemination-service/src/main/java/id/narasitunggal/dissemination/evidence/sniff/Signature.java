package id.narasitunggal.dissemination.evidence.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes a kind of file begins with; they must stand at the very beginning. */
final class Signature {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Signature() {}

    static boolean fits(Path file, FileKind kind) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(12);
        }
        return switch (kind) {
            case PDF -> starts(head, 0, ascii("%PDF-1.")) || starts(head, 0, ascii("%PDF-2."));
            case PNG -> starts(head, 0, PNG);
            case JPEG -> head.length > 3 && head[0] == (byte) 0xFF && head[1] == (byte) 0xD8 && head[2] == (byte) 0xFF;
            case WEBP -> starts(head, 0, ascii("RIFF")) && starts(head, 8, ascii("WEBP"));
            case WAV -> starts(head, 0, ascii("RIFF")) && starts(head, 8, ascii("WAVE"));
            case M4A ->
                (starts(head, 4, ascii("ftypM4A"))
                                || starts(head, 4, ascii("ftypmp42"))
                                || starts(head, 4, ascii("ftypisom")))
                        && !MovieBoxes.showsPictures(file);
            case MP4 -> starts(head, 4, ascii("ftyp")) && MovieBoxes.showsPictures(file);
            case OGG -> starts(head, 0, ascii("OggS"));
            case MP3 ->
                starts(head, 0, ascii("ID3")) || head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE6) == 0xE2;
        };
    }

    private static boolean starts(byte[] head, int at, byte[] wanted) {
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
