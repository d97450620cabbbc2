package id.narasitunggal.dissemination.evidence.capture;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exif 2.31: DateTimeOriginal, OffsetTimeOriginal and the position of a picture. */
final class ExifNote {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    private ExifNote() {}

    /** @param block as it stands in the file; anybody may have written it */
    static DeviceNote read(byte[] block) {
        Metadata metadata = new Metadata();
        try {
            new TiffReader().processTiff(new ByteArrayReader(block), new PlainTags(metadata), 0);
        } catch (TiffProcessingException | IOException | RuntimeException broken) {
            // What was read before the damage stands.
        }
        @Nullable ExifSubIFDDirectory picture = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        @Nullable LocalDateTime clock = picture == null ? null : clock(picture).orElse(null);
        @Nullable
        ZoneOffset offset =
                picture == null || clock == null ? null : offset(picture).orElse(null);
        return new DeviceNote(clock, offset, position(metadata).orElse(null));
    }

    private static Optional<LocalDateTime> clock(ExifSubIFDDirectory picture) {
        try {
            return Optional.ofNullable(picture.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                    .map(said -> LocalDateTime.parse(said.strip(), CLOCK));
        } catch (DateTimeException notSet) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(ExifSubIFDDirectory picture) {
        try {
            return Optional.ofNullable(picture.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL))
                    .map(said -> ZoneOffset.of(said.strip()));
        } catch (DateTimeException notSet) {
            return Optional.empty();
        }
    }

    private static Optional<Position> position(Metadata metadata) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .filter(found -> !found.isZero())
                .map(ExifNote::position)
                .filter(Position::isOnEarth);
    }

    private static Position position(GeoLocation found) {
        return new Position(found.getLatitude(), found.getLongitude());
    }

    /** Neither maker notes nor the XML inside the block are opened: nothing here asks for them. */
    private static final class PlainTags extends ExifTiffHandler {
        PlainTags(Metadata metadata) {
            super(metadata, null, 0);
        }

        @Override
        public boolean customProcessTag(
                int tagOffset,
                Set<Integer> processedIfdOffsets,
                int tiffHeaderOffset,
                RandomAccessReader reader,
                int tagId,
                int byteCount) {
            return false;
        }
    }
}
