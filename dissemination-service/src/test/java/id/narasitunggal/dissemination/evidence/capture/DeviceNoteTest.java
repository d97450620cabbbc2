package id.narasitunggal.dissemination.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.narasitunggal.dissemination.evidence.SampleFiles;
import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What devices write into files, and what anybody else may have written there. */
class DeviceNoteTest {
    private static final LocalDateTime CLOCK = LocalDateTime.of(2026, 10, 12, 8, 31, 7);
    private static final Instant BEGUN = Instant.parse("2026-10-12T01:30:00Z");

    @TempDir
    Path folder;

    private DeviceNote in(byte[] bytes, FileKind kind) throws IOException {
        return DeviceNote.in(Files.write(folder.resolve("file"), bytes), kind);
    }

    private static byte[] exif() {
        return SampleFiles.exif("2026:10:12 08:31:07", "+07:00", 1, 100);
    }

    private static byte[] sample(FileKind kind) {
        return switch (kind) {
            case JPEG -> SampleFiles.photograph(exif());
            case PNG -> SampleFiles.pngWith(exif());
            case WEBP -> SampleFiles.webpWith(exif());
            default -> SampleFiles.film(BEGUN);
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void a_camera_tells_time_zone_and_position(FileKind kind) throws IOException {
        assertThat(in(sample(kind), kind))
                .isEqualTo(new DeviceNote(CLOCK, ZoneOffset.ofHours(7), new Position(-1, 100)));
    }

    @Test
    void a_film_tells_when_it_was_begun() throws IOException {
        assertThat(in(SampleFiles.film(BEGUN), FileKind.MP4))
                .isEqualTo(new DeviceNote(LocalDateTime.of(2026, 10, 12, 1, 30), ZoneOffset.UTC, null));
    }

    @Test
    void a_clock_without_zone_has_none_and_a_clock_never_set_shows_nothing() throws IOException {
        assertThat(in(SampleFiles.photograph(SampleFiles.exif("2026:10:12 08:31:07", null)), FileKind.JPEG))
                .isEqualTo(new DeviceNote(CLOCK, null, null));
        for (String unset :
                new String[] {"0000:00:00 00:00:00", "                   ", "1904:01:01 00:00:00", "2026:13:41"}) {
            assertThat(in(SampleFiles.photograph(SampleFiles.exif(unset, "+07:00")), FileKind.JPEG))
                    .as(unset)
                    .isEqualTo(DeviceNote.NONE);
        }
        assertThat(in(SampleFiles.photograph(SampleFiles.exif("2026:10:12 08:31:07", "zona")), FileKind.JPEG)
                        .offset())
                .isNull();
    }

    @Test
    void files_that_say_nothing_say_nothing() throws IOException {
        assertThat(in(SampleFiles.jpeg(), FileKind.JPEG)).isEqualTo(DeviceNote.NONE);
        assertThat(in(SampleFiles.png(4, 4), FileKind.PNG)).isEqualTo(DeviceNote.NONE);
        assertThat(in(SampleFiles.m4a(), FileKind.M4A)).isEqualTo(DeviceNote.NONE);
        assertThat(in(SampleFiles.pdf(), FileKind.PDF)).isEqualTo(DeviceNote.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP", "MP4"})
    void no_damage_is_ever_more_than_a_missing_note(FileKind kind) throws IOException {
        byte[] whole = sample(kind);
        Random chance = new Random(9);
        int answered = 0;
        for (int cut = 0; cut <= whole.length; cut++) {
            in(Arrays.copyOf(whole, cut), kind);
            byte[] broken = whole.clone();
            for (int i = 0; i < 8; i++) {
                broken[chance.nextInt(broken.length)] = (byte) (chance.nextBoolean() ? 0xFF : chance.nextInt());
            }
            in(broken, kind);
            answered++;
        }
        assertThat(answered).isGreaterThan(whole.length);
    }

    @Test
    void distances_are_those_of_the_surface() {
        Position padang = new Position(-0.9493, 100.3543);
        Position bukittinggi = new Position(-0.3055, 100.3692);
        assertThat(padang.metresTo(bukittinggi)).isCloseTo(71_600, within(300.0));
        assertThat(padang.metresTo(padang)).isZero();
    }
}
