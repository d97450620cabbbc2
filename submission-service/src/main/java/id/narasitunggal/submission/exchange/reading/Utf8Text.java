package id.narasitunggal.submission.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files as we take them: UTF-8 without a flaw, with or without a byte order mark. */
final class Utf8Text {
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private Utf8Text() {}

    /** A reader behind the byte order mark; bytes that are not UTF-8 end it with {@link CharacterCodingException}. */
    static BufferedReader open(Path file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), MARK.length);
        skipMark(bytes);
        return new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void skipMark(PushbackInputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(MARK.length);
        boolean marked = first.length == MARK.length;
        for (int i = 0; marked && i < MARK.length; i++) {
            marked = (first[i] & 0xFF) == MARK[i];
        }
        if (!marked) {
            bytes.unread(first);
        }
    }

    /** Refuses what is not UTF-8 text at all, with a word on what it seems to be. */
    static void inspect(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] first = bytes.readNBytes(4);
            if (first.length == 0) {
                throw Unreadable.empty();
            }
            if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF) || hasZero(first)) {
                throw Unreadable.because(
                        "Berkas memakai pengodean UTF-16. Simpan ulang sebagai UTF-8 (di Excel: \"CSV UTF-8\"), lalu kirim ulang.");
            }
            if (startsWith(first, 'P', 'K', 3, 4)) {
                throw Unreadable.because(
                        "Berkas ini buku kerja atau arsip ZIP, bukan teks. Kirim sebagai XLSX dengan Content-Type yang sesuai, atau simpan sebagai CSV.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mustBeUtf8(file);
    }

    private static void mustBeUtf8(Path file) {
        char[] buffer = new char[16_384];
        try (BufferedReader text = open(file)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\0') {
                        throw Unreadable.because("Berkas ini bukan teks. Kirim berkas NDJSON, CSV, atau XLSX.");
                    }
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw Unreadable.notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] first, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] first) {
        return first.length >= 2 && (first[0] == 0) != (first[1] == 0);
    }

    /** Whether the database can keep a text and UTF-8 can carry it. */
    static boolean isStorable(String text) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        return text.indexOf('\0') < 0 && encoder.canEncode(text);
    }
}
