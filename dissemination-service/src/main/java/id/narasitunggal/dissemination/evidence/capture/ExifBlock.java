package id.narasitunggal.dissemination.evidence.capture;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the Exif block of a picture. Chunks are passed over unread, whatever size they claim. */
final class ExifBlock {
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 1 << 20;

    private ExifBlock() {}

    static Optional<byte[]> in(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case JPEG -> jpeg(file);
            case PNG -> chunk(file, 8, ByteOrder.BIG_ENDIAN);
            default -> chunk(file, 12, ByteOrder.LITTLE_ENDIAN);
        };
    }

    private static Optional<byte[]> jpeg(Path file) throws IOException {
        try {
            for (byte[] segment : JpegSegmentReader.readSegments(file.toFile(), List.of(JpegSegmentType.APP1))
                    .getSegments(JpegSegmentType.APP1)) {
                if (startsWithPreamble(segment)) {
                    return Optional.of(withoutPreamble(segment));
                }
            }
            return Optional.empty();
        } catch (JpegProcessingException | EOFException broken) {
            return Optional.empty();
        }
    }

    /** PNG says size, name, content, checksum; WebP (RIFF) name, size, content, and a byte more where the size is odd. */
    private static Optional<byte[]> chunk(Path file, int head, ByteOrder order) throws IOException {
        boolean isPng = order == ByteOrder.BIG_ENDIAN;
        long left = Files.size(file) - head;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(head, Files.size(file)));
            while (left >= 8) {
                ByteBuffer next = ByteBuffer.wrap(in.readNBytes(8)).order(order);
                long size = Integer.toUnsignedLong(next.getInt(isPng ? 0 : 4));
                left -= 8;
                if (size > left) {
                    return Optional.empty();
                }
                String name = new String(next.array(), isPng ? 4 : 0, 4, StandardCharsets.ISO_8859_1);
                if (name.equalsIgnoreCase("exif")) {
                    return size > LARGEST ? Optional.empty() : Optional.of(withoutPreamble(in.readNBytes((int) size)));
                }
                long step = Math.min(left, isPng ? size + 4 : size + size % 2);
                in.skipNBytes(step);
                left -= step;
            }
        }
        return Optional.empty();
    }

    private static boolean startsWithPreamble(byte[] block) {
        return block.length > PREAMBLE.length && Arrays.equals(block, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }

    private static byte[] withoutPreamble(byte[] block) {
        return startsWithPreamble(block) ? Arrays.copyOfRange(block, PREAMBLE.length, block.length) : block;
    }
}
