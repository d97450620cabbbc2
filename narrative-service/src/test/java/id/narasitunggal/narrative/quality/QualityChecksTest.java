package id.narasitunggal.narrative.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.quality.link.LinkLook;
import id.narasitunggal.narrative.quality.link.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityChecksTest {
    private static final Instant NOON = Instant.parse("2026-10-05T05:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private static NarrativeContent text(Consumer<Map<String, Object>> change) {
        Map<String, Object> content = NarrativeFixture.content(UUID.randomUUID());
        change.accept(content);
        return JSON.convertValue(content, NarrativeContent.class);
    }

    private static NarrativeContent body(String body) {
        return text(content -> content.put("body", body));
    }

    private static List<QualityCheck> clarity(NarrativeContent text) {
        return ClarityChecks.of(text, Set.of("RI"));
    }

    private static Outcome outcome(List<QualityCheck> checks, String code) {
        return checks.stream()
                .filter(check -> check.code().equals(code))
                .map(QualityCheck::outcome)
                .findFirst()
                .orElse(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "beras, 2",
        "daun, 2",
        "pantai, 2",
        "pemerintah, 4",
        "ketahanan, 4",
        "air, 2",
        "pulau, 2",
        "sdm, 1",
        "dimulai, 3"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void sentences_end_where_a_reader_ends_them() {
        assertThat(
                        Sentences.of(
                                "Stok 2,1 juta ton. Harga turun! Menurut Perpres No. 9 dan Dr. Ahmad, cukup.\n\n- Butir satu\n- Butir [dua](https://contoh.go.id)"))
                .containsExactly(
                        "Stok 2,1 juta ton",
                        "Harga turun",
                        "Menurut Perpres No. 9 dan Dr. Ahmad, cukup.",
                        "Butir satu",
                        "Butir dua");
    }

    @Test
    void the_grade_is_the_published_formula() {
        // 10 words a sentence, 2 syllables a word: 0.3793 x 10 + 0.0207 x 600 - 13.988
        List<String> sentences = List.of("beras beras beras beras beras beras beras beras beras beras");

        assertThat(Readability.grade(sentences)).isCloseTo(2.225, within(0.001));
    }

    @Test
    void a_text_that_needs_more_than_school_is_pointed_out_and_a_plain_one_is_not() {
        String plain = "Stok beras cukup. Harga beras turun di semua kota. ".repeat(20);
        String heavy = ("Penyelenggaraan pengkoordinasian pendistribusian ketersediaan perberasan diselenggarakan "
                        + "berkesinambungan melalui pengejawantahan kebijaksanaan pemerintahan. ")
                .repeat(12);

        assertThat(outcome(clarity(body(plain)), "READABILITY")).isEqualTo(Outcome.PASSED);
        assertThat(outcome(clarity(body(heavy)), "READABILITY")).isEqualTo(Outcome.WARNING);
    }

    @Test
    void a_sentence_of_more_than_thirty_words_is_quoted_at_its_place() {
        List<QualityCheck> checks = clarity(body("Singkat saja. " + "kata ".repeat(31) + "."));

        assertThat(checks)
                .filteredOn(check -> check.code().equals("SENTENCES_SHORT"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.pointer()).isEqualTo("#/body");
                    assertThat(check.advice()).contains("kata kata");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "BPN mengatur stok., WARNING",
        "Badan Pangan Nasional (BPN) mengatur stok. BPN kuat., PASSED",
        "BPN (Badan Pangan Nasional) mengatur stok., PASSED",
        "Presiden RI mengatur stok., PASSED"
    })
    void an_abbreviation_is_explained_once(String body, Outcome outcome) {
        assertThat(outcome(clarity(body(body)), "ABBREVIATIONS_EXPLAINED")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK 1371014508900001", "1371 0145 0890 0001.", "13.71.01.450890.0001"})
    void what_looks_like_an_identity_number_stops_the_text(String words) {
        assertThat(ProtectionChecks.personalData(body(words)))
                .extracting(QualityCheck::code, QualityCheck::outcome)
                .contains(org.assertj.core.groups.Tuple.tuple("NO_IDENTITY_NUMBER", Outcome.FAILED));
    }

    @ParameterizedTest
    @CsvSource({
        "Hubungi 0812-3456-7890., NO_PRIVATE_TELEPHONE",
        "Hubungi +62 812 3456 7890., NO_PRIVATE_TELEPHONE",
        "Transfer ke rekening BRI 0123 4567 8901., NO_BANK_ACCOUNT"
    })
    void telephones_and_accounts_are_pointed_out(String words, String code) {
        assertThat(outcome(ProtectionChecks.personalData(body(words)), code)).isEqualTo(Outcome.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anggaran Rp1.234.567.890.123.456", "Perpres 125/2022", "Stok 2100000 ton", "1234567890123456"})
    void ordinary_numbers_are_no_personal_data(String words) {
        assertThat(ProtectionChecks.personalData(body(words)))
                .extracting(QualityCheck::outcome)
                .containsOnly(Outcome.PASSED);
    }

    @Test
    void a_quantity_without_a_source_is_pointed_out() {
        NarrativeContent backed = body("Stok 2,1 juta ton pada tahun 2026 menurut Pasal 17.");
        NarrativeContent loose = body("Stok 2,1 juta ton untuk 900 ribu keluarga.");

        assertThat(outcome(CredibilityChecks.of(backed, Map.of()), "QUANTITIES_BACKED"))
                .isEqualTo(Outcome.PASSED);
        assertThat(CredibilityChecks.of(loose, Map.of()))
                .filteredOn(check -> check.code().equals("QUANTITIES_BACKED"))
                .singleElement()
                .satisfies(check -> assertThat(check.advice()).contains("900").doesNotContain("2,1"));
    }

    @Test
    void a_figure_without_origin_stops_the_text() {
        NarrativeContent text = text(
                content -> content.put("figures", List.of(Map.of("statement", "Stok naik.", "asOf", "2026-09-30"))));

        assertThat(CredibilityChecks.of(text, Map.of()))
                .filteredOn(check -> check.outcome() == Outcome.FAILED)
                .extracting(QualityCheck::pointer)
                .containsExactly("#/figures/0");
    }

    @ParameterizedTest
    @CsvSource({"REACHABLE, PASSED", "BROKEN, WARNING", "NOT_SEEN, PASSED", "REFUSED, WARNING"})
    void only_a_site_that_says_so_makes_a_link_broken(LinkState state, Outcome outcome) {
        String url = "https://contoh.go.id/laporan";
        NarrativeContent text =
                text(content -> content.put("sources", List.of(Map.of("title", "Laporan", "url", url))));

        List<QualityCheck> checks = CredibilityChecks.of(text, Map.of(url, new LinkLook(url, state, 404, NOON)));

        assertThat(outcome(checks, "LINKS_REACHABLE")).isEqualTo(outcome);
    }

    @Test
    void dates_that_make_no_sense_stop_the_text() {
        NarrativeContent over = text(content -> content.put("expiresAt", "2026-10-01T00:00:00+07:00"));
        NarrativeContent reversed = text(content -> {
            content.put("embargoUntil", "2026-11-02T00:00:00+07:00");
            content.put("expiresAt", "2026-11-01T00:00:00+07:00");
        });

        assertThat(outcome(ContextChecks.continuity(over, NOON), "NOT_EXPIRED")).isEqualTo(Outcome.FAILED);
        assertThat(outcome(ContextChecks.continuity(reversed, NOON), "DATES_IN_ORDER"))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void every_gap_of_an_unfinished_draft_is_named_at_its_place() {
        NarrativeContent empty = JSON.convertValue(
                Map.of(
                        "topicId",
                        UUID.randomUUID().toString(),
                        "type",
                        "THEMATIC",
                        "classification",
                        "BERKALA",
                        "title",
                        "Judul"),
                NarrativeContent.class);

        assertThat(failures(empty))
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder(
                        "#/summary",
                        "#/background",
                        "#/keyMessages",
                        "#/body",
                        "#/spokesperson",
                        "#/contact",
                        "#/figures",
                        "#/sources",
                        "#/legalBasis",
                        "#/audience",
                        "#/requiredFamilies");
    }

    @Test
    void a_holding_statement_needs_no_figures_yet() {
        assertThat(failures(text(content -> {
                    content.put("type", "HOLDING_STATEMENT");
                    content.put("figures", List.of());
                })))
                .isEmpty();
    }

    private static List<FieldError> failures(NarrativeContent text) {
        return Stream.of(
                        CredibilityChecks.of(text, Map.of()),
                        ContextChecks.context(text),
                        clarity(text),
                        ContextChecks.continuity(text, NOON),
                        ContextChecks.channel(text))
                .flatMap(List::stream)
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(QualityCheck::asRefusal)
                .toList();
    }

    @Test
    void partisan_words_are_hints_and_match_whole_words_only() {
        Pattern partisan = Pattern.compile("\\b(?:coblos|caleg)\\b", Pattern.CASE_INSENSITIVE);

        assertThat(outcome(ProtectionChecks.interest(body("Ayo Coblos nomor satu."), partisan), "WORDING_NEUTRAL"))
                .isEqualTo(Outcome.WARNING);
        assertThat(outcome(ProtectionChecks.interest(body("Pencoblosan surat suara."), partisan), "WORDING_NEUTRAL"))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_public_service_advertisement_needs_both_criteria_of_the_instruction() {
        Checklist words = new Checklist(true, true, true, true, true, true, true, true, null, null);
        Checklist all = new Checklist(true, true, true, true, true, true, true, true, true, true);

        words.requireFor(NarrativeType.THEMATIC);
        all.requireFor(NarrativeType.ILM_SCRIPT);
        assertThatThrownBy(() -> words.requireFor(NarrativeType.ILM_SCRIPT)).isInstanceOf(Refusal.Invalid.class);
        assertThat(Checklist.lines(null, NarrativeType.ILM_SCRIPT))
                .extracting(QualityCheck::outcome)
                .containsOnly(Outcome.CONFIRM)
                .hasSize(9);
        assertThat(Checklist.lines(all, NarrativeType.ILM_SCRIPT))
                .extracting(QualityCheck::outcome)
                .containsOnly(Outcome.PASSED);
    }

    @Test
    void an_empty_list_of_words_hints_at_nothing() {
        assertThat(QualityGate.anyOf(List.of("", " ")).matcher("Apa saja.").find())
                .isFalse();
        assertThat(QualityGate.anyOf(List.of(" caleg ")).matcher("Sang CALEG.").find())
                .isTrue();
    }

    /** A time-out says that the work grows faster than the text; it is far above what a linear look needs. */
    @ParameterizedTest
    @ValueSource(
            strings = {".", "a-", "[", "A", "AB ", "1", "1.", "Rp1", "\n ", "rekening ", ". ", "(A", "08", "“", "!?"})
    void no_text_makes_the_checks_think_for_long(String part) {
        NarrativeContent text = body(part.repeat(200_000 / part.length()) + "x");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            clarity(text);
            ProtectionChecks.personalData(text);
            ProtectionChecks.interest(text, QualityGate.anyOf(List.of("caleg", "pilih saya")));
            CredibilityChecks.of(text, Map.of());
        });
    }
}
