package id.narasitunggal.narrative.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {
    private static final UUID TOPIC = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static NarrativeContent titled(NarrativeType type, String embargo, String effective, List<String> dontSay) {
        return new NarrativeContent(
                TOPIC,
                type,
                Classification.BERKALA,
                "Judul",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dontSay,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                embargo,
                effective,
                null);
    }

    @Test
    void the_fingerprint_does_not_depend_on_spelling_of_the_json() {
        String one = Seal.sha256("{\"b\": 1.0, \"a\": \"\\u00e9\"}");
        String other = Seal.sha256("{\"a\":\"é\",\"b\":1}");

        assertThat(one).isEqualTo(other).matches("[0-9a-f]{64}");
    }

    @Test
    void the_fingerprint_of_known_bytes_is_the_known_sha256() {
        assertThat(Seal.sha256("{}")).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void another_word_is_another_fingerprint() {
        assertThat(Seal.sha256("{\"title\":\"a\"}")).isNotEqualTo(Seal.sha256("{\"title\":\"b\"}"));
    }

    @Test
    void urgent_texts_are_due_in_hours_and_regular_ones_in_working_days() {
        assertThat(titled(NarrativeType.URGENT, null, null, null).dueWithin())
                .isEqualTo(new DueWithin(3, DueUnit.CALENDAR_HOURS));
        assertThat(titled(NarrativeType.THEMATIC, null, null, null).dueWithin())
                .isEqualTo(new DueWithin(2, DueUnit.WORKING_DAYS));
    }

    @Test
    void a_text_opens_at_the_later_of_embargo_and_entry_into_effect() {
        NarrativeContent text =
                titled(NarrativeType.THEMATIC, "2026-10-05T09:00:00+09:00", "2026-10-05T08:00:00+07:00", null);

        assertThat(text.opensAt()).isEqualTo(Instant.parse("2026-10-05T01:00:00Z"));
    }

    @Test
    void what_is_for_the_desk_only_is_not_published() {
        NarrativeContent text = titled(NarrativeType.THEMATIC, null, null, List.of("Jangan menyebut nama pemasok."));

        assertThat(text.withoutInternalNotes().dontSay()).isEmpty();
        assertThat(text.withoutInternalNotes().title()).isEqualTo("Judul");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-05T09:00:00",
                "2026-10-05",
                "besok pukul 9",
                "2026-13-05T09:00:00+07:00",
                "9999-10-05T09:00:00Z",
                ""
            })
    void a_time_without_zone_or_sense_is_refused(String text) {
        assertThat(new ZonedTime.Reader().isValid(text, null)).isFalse();
    }

    @Test
    void a_time_with_its_zone_is_taken() {
        assertThat(new ZonedTime.Reader().isValid("2026-10-05T09:00:00+07:00", null))
                .isTrue();
        assertThat(new ZonedTime.Reader().isValid(null, null)).isTrue();
    }
}
