package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.evidence.capture.DeviceNote;
import id.narasitunggal.dissemination.evidence.capture.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the note of a device says beside the word of the sender. Of its position only the distance is kept: where a camera was
 * may be somebody's home.
 *
 * @param takenAt where the file names no zone, by the Indonesian clock that agrees best with the sender
 * @param metres from the place that the sender stated, in hundreds and rounded up; null when one of the two says nothing
 */
record DeviceWord(
        @Nullable Instant takenAt,
        boolean isZoneKnown,
        boolean hasPosition,
        @Nullable Integer metres) {
    private static final int HUNDRED = 100;

    static DeviceWord of(DeviceNote note, EvidenceDetails details) {
        return new DeviceWord(
                takenAt(note, details.capturedAt()),
                note.offset() != null,
                note.position() != null,
                metres(note.position(), details));
    }

    private static @Nullable Instant takenAt(DeviceNote note, Instant stated) {
        LocalDateTime clock = note.clock();
        if (clock == null) {
            return null;
        }
        ZoneOffset offset = note.offset();
        return offset != null
                ? clock.toInstant(offset)
                : Stream.of(7, 8, 9)
                        .map(hours -> clock.toInstant(ZoneOffset.ofHours(hours)))
                        .min(Comparator.comparing(
                                taken -> Duration.between(stated, taken).abs()))
                        .orElseThrow();
    }

    private static @Nullable Integer metres(@Nullable Position position, EvidenceDetails details) {
        if (position == null || details.latitude() == null || details.longitude() == null) {
            return null;
        }
        Position stated = new Position(
                details.latitude().doubleValue(), details.longitude().doubleValue());
        return (int) Math.ceil(position.metresTo(stated) / HUNDRED) * HUNDRED;
    }
}
