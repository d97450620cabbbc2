package id.narasitunggal.dissemination.evidence.sniff;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures are small files that may unfold to gigabytes: their size in pixels is read, never the pixels. */
final class Picture {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int IHDR = 16;

    private Picture() {}

    static void refuseOversized(Path file, FileKind kind) throws IOException, RefusedFile {
        long pixels;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            pixels = kind == FileKind.PNG ? png(in) : jpeg(in);
        } catch (EOFException cutOff) {
            throw new RefusedFile("type-mismatch", "Gambar terpotong. Simpan ulang gambar itu, lalu unggah lagi.");
        }
        if (pixels <= 0 || pixels > MOST_PIXELS) {
            throw new RefusedFile(
                    "picture-too-large", "Gambar terlalu besar. Perkecil menjadi paling banyak 50 megapiksel.");
        }
    }

    private static long png(DataInputStream in) throws IOException {
        in.skipNBytes(IHDR);
        long width = in.readInt() & 0xFFFFFFFFL;
        long height = in.readInt() & 0xFFFFFFFFL;
        return area(width, height);
    }

    /** Walks from segment to segment up to the one that tells the size of the frame. */
    private static long jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                in.readUnsignedByte();
                long height = in.readUnsignedShort();
                return area(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static long area(long width, long height) {
        return width > 100_000 || height > 100_000 ? Long.MAX_VALUE : width * height;
    }
}
