package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for whatever text: tried on many made up from fixed seeds, so that a failure can be had again. */
class RecognitionPropertiesTest {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final List<EditionText> EDITIONS = new ArrayList<>();
    private static final EditionIndex INDEX = new EditionIndex();
    private static final Recogniser RECOGNISER = new Recogniser(INDEX, Thresholds.standard());

    @BeforeAll
    static void publish() {
        var texts = new PolicyTexts(77);
        for (int number = 0; number < 120; number++) {
            EDITIONS.add(texts.edition("property " + number, 3 + number % 4));
            INDEX.add(EDITIONS.get(number));
        }
    }

    @Test
    void a_text_is_found_whole_in_any_furniture() {
        var random = new Random(1);
        var others = new PolicyTexts(78);
        for (EditionText edition : EDITIONS) {
            String page = furniture(random, others) + "\n\n" + edition.text() + "\n\n" + furniture(random, others);

            Recognition found = found(page, edition);

            assertThat(found.extent()).as(edition.text()).isEqualTo(Extent.FULL);
            assertThat(found.mode()).as(edition.text()).isEqualTo(Mode.VERBATIM);
            assertThat(found.fidelity().isUntrue()).as(edition.text()).isFalse();
        }
    }

    @Test
    void capitals_blanks_and_typography_never_change_what_is_found() {
        var random = new Random(2);
        for (EditionText edition : EDITIONS) {
            Recognition plain = found(edition.text(), edition);

            Recognition dressed = found(dressed(edition.text(), random), edition);

            assertThat(dressed.extent()).isEqualTo(plain.extent());
            assertThat(dressed.mode()).isEqualTo(plain.mode());
            assertThat(dressed.fidelity()).isEqualTo(plain.fidelity());
            assertThat(dressed.matchedWords()).isEqualTo(plain.matchedWords());
        }
    }

    @Test
    void another_digit_in_any_figure_is_always_found() {
        var random = new Random(3);
        for (EditionText edition : EDITIONS) {
            Matcher digits = DIGIT.matcher(edition.text());
            List<Integer> places = digits.results().map(digit -> digit.start()).toList();
            int place = places.get(random.nextInt(places.size()));
            char other = (char) ('1' + (edition.text().charAt(place) - '0' + random.nextInt(8)) % 9);
            String page =
                    edition.text().substring(0, place) + other + edition.text().substring(place + 1);

            Recognition found = found(page, edition);

            assertThat(found.fidelity().isUntrue()).as("%s at %d", page, place).isTrue();
            assertThat(found.changedFigures()).as("%s at %d", page, place).isNotEmpty();
        }
    }

    @Test
    void a_text_that_is_folded_already_reads_the_same() {
        for (EditionText edition : EDITIONS) {
            String wide = edition.text().replace('a', '\uFF41').replace('1', '\uFF11');
            String folded = Normalizer.normalize(wide, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);

            assertThat(Tokens.of(wide).names()).isEqualTo(Tokens.of(folded).names());
            assertThat(Tokens.of(edition.text()).names())
                    .isEqualTo(Tokens.of(folded).names());
        }
    }

    @Test
    void places_of_words_are_in_order_and_inside_the_text_whatever_it_holds() {
        var random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String text = anything(random, 200);

            Tokens tokens = Tokens.of(text);

            int last = 0;
            for (int token = 0; token < tokens.size(); token++) {
                assertThat(tokens.startOf(token)).as(text).isGreaterThanOrEqualTo(last > 0 ? last - 1 : 0);
                assertThat(tokens.endOf(token)).as(text).isGreaterThan(tokens.startOf(token));
                last = tokens.endOf(token);
            }
            assertThat(last).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void any_page_is_read_without_fault() {
        var random = new Random(6);
        for (int round = 0; round < 200; round++) {
            EditionText edition = EDITIONS.get(random.nextInt(EDITIONS.size()));
            int cut = random.nextInt(edition.text().length());
            String page = anything(random, 300) + edition.text().substring(0, cut) + anything(random, 300);

            Reading reading = RECOGNISER.read(PageText.of(page));

            assertThat(reading.recognitions()).allSatisfy(found -> {
                assertThat(List.of(found.containment(), found.coverage(), found.unchanged(), found.focus()))
                        .allMatch(share -> share >= 0 && share <= 1);
                assertThat(found.passages()).allMatch(passage -> passage.pageEnd() <= page.length());
            });
        }
    }

    private static Recognition found(String page, EditionText edition) {
        Reading reading = RECOGNISER.read(PageText.of(page));
        assertThat(reading.of(edition.editionId())).as(page).isPresent();
        return reading.of(edition.editionId()).orElseThrow();
    }

    private static String furniture(Random random, PolicyTexts others) {
        StringBuilder furniture = new StringBuilder();
        for (int line = random.nextInt(6); line > 0; line--) {
            furniture.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "Beranda | Profil | Layanan | " + random.nextInt(3000);
                        case 1 -> others.paragraph();
                        case 2 -> "Dibaca " + random.nextInt(9000) + " kali, " + random.nextInt(28) + " Agustus 2026";
                        default -> "Bagikan: Facebook X WhatsApp";
                    });
            furniture.append('\n');
        }
        return furniture.toString();
    }

    private static String dressed(String text, Random random) {
        String cased = switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
        String blank = List.of(" ", "  ", "\u00A0", " \t", "\u2009").get(random.nextInt(5));
        return cased.replace(" ", blank)
                .replace("\n\n", random.nextBoolean() ? "\n\n\n" : "\r\n\r\n")
                .replace("\"", random.nextBoolean() ? "\u201C" : "\u00AB");
    }

    /** Letters, digits, blanks, marks, halves of pairs and whatever else the code allows. */
    private static String anything(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(longest); left > 0; left--) {
            text.append(
                    switch (random.nextInt(6)) {
                        case 0 -> (char) random.nextInt(0x10000);
                        case 1 -> (char) ('0' + random.nextInt(10));
                        case 2 -> " .,\n-/%'".charAt(random.nextInt(8));
                        case 3 -> (char) (0x300 + random.nextInt(0x60));
                        default -> (char) ('a' + random.nextInt(26));
                    });
        }
        return text.toString();
    }
}
