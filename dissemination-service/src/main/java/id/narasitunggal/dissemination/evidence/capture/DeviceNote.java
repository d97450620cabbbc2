package id.narasitunggal.dissemination.evidence.capture;

import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What the device that made a file says about it. Most files say nothing, which proves nothing.
 *
 * @param clock what its clock showed when the picture was taken or the recording begun
 * @param offset the zone of that clock, where the file names it
 * @param position where the device was
 */
public record DeviceNote(
        @Nullable LocalDateTime clock,
        @Nullable ZoneOffset offset,
        @Nullable Position position) {
    static final DeviceNote NONE = new DeviceNote(null, null, null);

    /** Before the first and after the last year a clock that was never set shows, or a broken file. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    /** A file whose note cannot be read is a file without a note; whether it is taken in at all is asked elsewhere. */
    public static DeviceNote in(Path file, FileKind kind) throws IOException {
        DeviceNote note = switch (kind) {
            case JPEG, PNG, WEBP -> ExifBlock.in(file, kind).map(ExifNote::read).orElse(NONE);
            case M4A, MP4 -> MovieHeader.read(file);
            case PDF, MP3, OGG, WAV -> NONE;
        };
        return note.plausible();
    }

    private DeviceNote plausible() {
        boolean isPlausible = clock != null && clock.getYear() >= FIRST_YEAR && clock.getYear() <= LAST_YEAR;
        return isPlausible ? this : new DeviceNote(null, null, position);
    }
}
