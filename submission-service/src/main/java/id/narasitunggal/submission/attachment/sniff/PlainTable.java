package id.narasitunggal.submission.attachment.sniff;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** CSV has no signature: it is UTF-8 text without control characters, with a separator in it. */
final class PlainTable {
    private PlainTable() {}

    static void refuseOtherText(Path file) throws IOException, RefusedFile {
        boolean separated = false;
        try (Reader text = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] piece = new char[8192];
            for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
                for (int i = 0; i < read; i++) {
                    char c = piece[i];
                    if (c < ' ' && c != '\t' && c != '\r' && c != '\n' || c == 0x7F) {
                        throw notText();
                    }
                    separated |= c == ',' || c == ';' || c == '\t';
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw notText();
        }
        if (!separated) {
            throw notText();
        }
    }

    private static RefusedFile notText() {
        return new RefusedFile(
                "type-mismatch",
                "Berkas ini bukan CSV berpengodean UTF-8. Simpan ulang sebagai CSV UTF-8, lalu unggah lagi.");
    }
}
