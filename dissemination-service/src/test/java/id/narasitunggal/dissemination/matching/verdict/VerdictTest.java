package id.narasitunggal.dissemination.matching.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.Change;
import id.narasitunggal.dissemination.matching.Extent;
import id.narasitunggal.dissemination.matching.Fidelity;
import id.narasitunggal.dissemination.matching.Mode;
import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recognition;
import id.narasitunggal.dissemination.matching.Suggestion;
import id.narasitunggal.dissemination.matching.message.KeyMessageFinding;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final UUID EDITION = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @ParameterizedTest
    @CsvSource({
        "FULL, COMPLETE, VERBATIM, VERIFIED, CONFIRMED",
        "FULL, COMPLETE, ADAPTED, VERIFIED, SUGGESTED",
        "FULL, PARTIAL, VERBATIM, PARTIAL, SUGGESTED",
        "FULL, ALTERED, VERBATIM, PARTIAL, SUGGESTED",
        "FULL, CONTRADICTS, VERBATIM, PARTIAL, SUGGESTED",
        "PARTIAL, PARTIAL, EXCERPT, PARTIAL, CONFIRMED",
        "PARTIAL, PARTIAL, ADAPTED, PARTIAL, SUGGESTED",
        "PARTIAL, ALTERED, EXCERPT, PARTIAL, SUGGESTED",
        "PARTIAL, CONTRADICTS, EXCERPT, PARTIAL, SUGGESTED",
        "KEY_MESSAGE, COMPLETE, EXCERPT, PARTIAL, SUGGESTED",
        "SNIPPET, PARTIAL, EXCERPT, PARTIAL, SUGGESTED",
        "QUOTE, PARTIAL, QUOTE, PARTIAL, SUGGESTED",
        "QUOTE, ALTERED, QUOTE, PARTIAL, SUGGESTED",
        "LISTING, PARTIAL, QUOTE, NOT_FOUND, SUGGESTED",
        "NONE, PARTIAL, QUOTE, NOT_FOUND, CONFIRMED",
    })
    void extent_mode_and_fidelity_decide(
            Extent extent, Fidelity fidelity, Mode mode, Outcome outcome, Standing standing) {
        Verdict verdict = Verdict.on(recognition(extent, fidelity, mode, 200, List.of()));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.standing()).isEqualTo(standing);
        assertThat(verdict.reason()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "PARTIAL"})
    void a_text_of_few_words_never_confirms_by_itself(Extent extent) {
        Verdict verdict = Verdict.on(recognition(extent, Fidelity.COMPLETE, Mode.VERBATIM, 25, List.of()));

        assertThat(verdict.standing()).isEqualTo(Standing.SUGGESTED);
    }

    @Test
    void a_shortened_text_with_all_key_messages_is_put_to_a_person_as_verified() {
        var conveyed = new KeyMessageFinding("Pesan", KeyMessageVerdict.CONVEYED, 1, "Pesan");

        Verdict verdict =
                Verdict.on(recognition(Extent.PARTIAL, Fidelity.COMPLETE, Mode.ADAPTED, 200, List.of(conveyed)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verdict.standing()).isEqualTo(Standing.SUGGESTED);
    }

    @Test
    void a_changed_figure_is_the_reason_however_short_the_page() {
        var changed = List.of(new Change("17,4", "14,4", 0, 4));
        var recognition = new Recognition(
                EDITION,
                EDITION,
                Extent.SNIPPET,
                Fidelity.ALTERED,
                Mode.EXCERPT,
                1,
                1,
                1,
                1,
                50,
                List.of(),
                changed,
                List.of(),
                List.of(),
                List.of(),
                "");

        assertThat(Verdict.on(recognition).reason()).isEqualTo("Angka pada halaman berbeda dari narasi.");
    }

    @Test
    void another_edition_on_the_page_is_put_to_a_person() {
        var reading = new Reading(
                List.of(recognition(Extent.FULL, Fidelity.COMPLETE, Mode.VERBATIM, 200, List.of())),
                List.of(),
                List.of(),
                "test");

        Verdict verdict = Verdict.on(reading, OTHER);

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Outcome.NOT_FOUND,
                        Standing.SUGGESTED,
                        "Halaman memuat narasi atau edisi lain, bukan edisi yang dilaporkan."));
    }

    @Test
    void a_sibling_release_is_put_to_a_person() {
        Verdict verdict = Verdict.on(new Reading(List.of(), List.of(EDITION), List.of(), "test"), EDITION);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(verdict.standing()).isEqualTo(Standing.SUGGESTED);
    }

    @Test
    void a_page_in_other_words_is_put_to_a_person() {
        var suggestion = new Suggestion(EDITION, Suggestion.Reason.RETOLD, 0.3);

        Verdict verdict = Verdict.on(new Reading(List.of(), List.of(), List.of(suggestion), "test"), EDITION);

        assertThat(verdict.standing()).isEqualTo(Standing.SUGGESTED);
        assertThat(verdict.reason()).contains("kalimat sendiri");
    }

    @Test
    void a_page_with_nothing_is_not_found_by_the_rule_alone() {
        Verdict verdict = Verdict.on(new Reading(List.of(), List.of(), List.of(), "test"), EDITION);

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Outcome.NOT_FOUND, Standing.CONFIRMED, "Teks narasi tidak ditemukan pada halaman."));
    }

    private static Recognition recognition(
            Extent extent, Fidelity fidelity, Mode mode, int words, List<KeyMessageFinding> messages) {
        List<Change> none = List.of();
        return new Recognition(
                EDITION, EDITION, extent, fidelity, mode, 1, 1, 1, 1, words, List.of(), none, none, messages, List.of(),
                "");
    }
}
