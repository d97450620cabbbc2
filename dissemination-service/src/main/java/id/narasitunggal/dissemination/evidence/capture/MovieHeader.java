package id.narasitunggal.dissemination.evidence.capture;

import id.narasitunggal.dissemination.evidence.sniff.MovieBoxes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The header of an MP4 recording ({@code mvhd}): when it was made, in seconds of UTC since 1904. */
final class MovieHeader {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final long LATEST_SECONDS = 10_000_000_000L;

    private MovieHeader() {}

    static DeviceNote read(Path file) throws IOException {
        for (ByteBuffer header : MovieBoxes.contents(file, 12, "moov", "mvhd")) {
            boolean isLong = header.get(0) == 1;
            long seconds = isLong ? header.getLong(4) : Integer.toUnsignedLong(header.getInt(4));
            if (seconds > 0 && seconds < LATEST_SECONDS) {
                return new DeviceNote(EPOCH.plusSeconds(seconds), ZoneOffset.UTC, null);
            }
        }
        return DeviceNote.NONE;
    }
}
