package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A press office that writes by few patterns: every four words of its editions stand in many others. */
class StockPhrasesTest {

    /** Places in the pattern; at each stand three words of the pattern and one of ten pairs of words. */
    private static final int PLACES = 20;

    private static final String OTHER_NEWS =
            "Panitia festival budaya mengundang sanggar tari dari tujuh nagari untuk tampil pada malam penutupan."
                    + " Pentas berlangsung di lapangan kantor wali nagari dan terbuka bagi umum, dengan panggung yang"
                    + " dirancang oleh siswa sekolah kejuruan setempat selama dua pekan terakhir. Para penari berlatih"
                    + " setiap sore sejak awal bulan, dan orang tua murid menjahit sendiri pakaian yang akan dikenakan di"
                    + " panggung.";

    private static final String TWO_SENTENCES =
            "Pendaftaran pengelola dibuka di kantor desa dan tidak dipungut biaya apa pun. Warga yang belum terdaftar dapat"
                    + " menghubungi kantor kecamatan terdekat.";

    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());
    private final Random random = new Random(3);
    private final List<List<String>> editions = new ArrayList<>();

    @BeforeEach
    void publish_editions_by_the_same_patterns() {
        for (int number = 0; number < 400; number++) {
            List<String> sentences = new ArrayList<>();
            for (int place = 0; place < PLACES; place++) {
                sentences.add(phrase(place, number == 7 ? 5 : random.nextInt(10)));
            }
            editions.add(sentences);
            index.add(new EditionText(id(number), id(number), String.join(" ", sentences), List.of()));
        }
    }

    @Test
    void a_quote_put_together_from_stock_phrases_is_found_by_their_order() {
        String quote = String.join(" ", editions.get(7).subList(5, 14));

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + quote + "\n\n" + OTHER_NEWS));

        assertThat(reading.strongest()).get().satisfies(found -> {
            assertThat(found.editionId()).isEqualTo(id(7));
            assertThat(found.mode()).isEqualTo(Mode.QUOTE);
            assertThat(found.fidelity()).isEqualTo(Fidelity.PARTIAL);
        });
    }

    @Test
    void few_words_by_the_same_pattern_prove_nothing() {
        String sentence = String.join(" ", editions.get(7).subList(5, 9));

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + sentence + "\n\n" + OTHER_NEWS));

        assertThat(reading.recognitions()).isEmpty();
    }

    @Test
    void a_removed_edition_is_not_found_by_the_order_of_its_phrases() {
        String quote = String.join(" ", editions.get(7).subList(5, 14));
        index.remove(id(7));

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + quote));

        assertThat(reading.of(id(7))).isEmpty();
    }

    @Test
    void a_message_with_another_figure_on_a_long_page_suggests_nobody() {
        String message =
                "Kementerian membekali 5.900 pengelola bank sampah sekolah dan memberi sertifikat pada 11 Januari"
                        + " 2026.";
        index.add(new EditionText(id(900), id(900), OTHER_NEWS + " " + message, List.of(message)));
        String other = message.replace("5.900", "2.114").replace("11 Januari", "13 Maret");

        Reading reading = recogniser.read(
                PageText.of(other + "\n\n" + String.join(" ", editions.get(3)).repeat(3)));

        assertThat(reading.suggestions()).doesNotContain(id(900));
    }

    @Test
    void a_post_may_shorten_the_words_that_say_nothing() {
        String message =
                "Petugas wajib mengirim tim pendamping ke lapangan dan memutakhirkan basis data penerima manfaat.";
        index.add(new EditionText(id(901), id(901), OTHER_NEWS + " " + message, List.of(message)));

        Reading reading = recogniser.read(PageText.of("Info! " + message.replace(" dan ", " & ") + " #desa"));

        assertThat(reading.of(id(901))).get().extracting(Recognition::extent).isEqualTo(Extent.KEY_MESSAGE);
    }

    @Test
    void a_few_words_over_the_end_of_a_sentence_are_a_quote_amid_other_news() {
        publishTwoSentences();

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + TWO_SENTENCES + "\n\n" + OTHER_NEWS));

        assertThat(reading.of(id(902))).get().extracting(Recognition::mode).isEqualTo(Mode.QUOTE);
    }

    @Test
    void the_same_words_prove_nothing_on_a_page_by_the_same_patterns() {
        publishTwoSentences();
        List<String> others = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            others.add(phrase(place, random.nextInt(10)));
        }

        Reading reading = recogniser.read(PageText.of(String.join("\n\n", others) + "\n\n" + TWO_SENTENCES));

        assertThat(reading.of(id(902))).isEmpty();
    }

    @Test
    void a_post_on_a_message_that_two_narratives_have_in_common_fits_both() {
        String message =
                "Pelaksanaan bank sampah sekolah diawasi inspektorat dan hasilnya diumumkan setiap enam bulan.";
        index.add(new EditionText(id(903), id(903), OTHER_NEWS + " " + message, List.of(message)));
        index.add(new EditionText(
                id(904), id(904), String.join(" ", editions.get(3)) + ". " + message, List.of(message)));

        Reading reading = recogniser.read(PageText.of("Tahukah kamu? " + message + " #banksampah"));

        assertThat(reading.recognitions()).hasSize(1);
        assertThat(reading.of(id(903))).get().extracting(Recognition::extent).isEqualTo(Extent.KEY_MESSAGE);
        assertThat(reading.of(id(904))).isPresent();
    }

    @Test
    void a_hashtag_tells_which_of_two_narratives_a_post_on_their_common_message_is_about() {
        String message =
                "Pelaksanaan bank sampah sekolah diawasi inspektorat dan hasilnya diumumkan setiap enam bulan.";
        index.add(new EditionText(id(903), id(903), OTHER_NEWS + " " + message, List.of(message)));
        index.add(new EditionText(
                id(904), id(904), String.join(" ", editions.get(3)) + ". " + message, List.of(message)));

        Reading reading = recogniser.read(PageText.of("Tahukah kamu? " + message + " #FestivalBudaya"));

        assertThat(reading.strongest()).get().satisfies(found -> {
            assertThat(found.editionId()).isEqualTo(id(903));
            assertThat(found.alsoFits()).isEmpty();
        });
    }

    @Test
    void a_message_that_many_narratives_have_in_common_tells_nothing() {
        String message =
                "Pelaksanaan bank sampah sekolah diawasi inspektorat dan hasilnya diumumkan setiap enam bulan.";
        for (int number = 905; number < 910; number++) {
            String text = String.join(" ", editions.get(number - 900)) + ". " + message;
            index.add(new EditionText(id(number), id(number), text, List.of(message)));
        }

        Reading reading = recogniser.read(PageText.of("Tahukah kamu? " + message + " #banksampah"));

        assertThat(reading.recognitions()).noneMatch(found -> !found.alsoFits().isEmpty());
    }

    @Test
    void a_short_page_that_goes_on_with_one_edition_is_not_that_of_anothers_message() {
        String message =
                "Pelaksanaan bank sampah sekolah diawasi inspektorat dan hasilnya diumumkan setiap enam bulan.";
        index.add(new EditionText(id(911), id(911), OTHER_NEWS + " " + message, List.of(message)));
        String lead = message + " " + String.join(" ", editions.get(7).subList(0, 9)) + ".";
        index.add(new EditionText(id(912), id(912), lead + " " + OTHER_NEWS.repeat(3), List.of()));

        Reading reading = recogniser.read(PageText.of(lead));

        assertThat(reading.strongest()).get().extracting(Recognition::editionId).isNotEqualTo(id(911));
    }

    @Test
    void a_copy_with_a_word_changed_in_every_line_is_known_by_its_figures() {
        String own = publishWithFigures("437", "1.208", "5,5", "96");

        Reading faithful = recogniser.read(PageText.of(reworded(own)));
        Reading older = recogniser.read(PageText.of(
                reworded(own.replace("437", "512").replace("1.208", "988").replace("5,5", "4,1"))));

        assertThat(faithful.of(id(920))).get().satisfies(found -> {
            assertThat(found.extent()).isEqualTo(Extent.FULL);
            assertThat(found.mode()).isEqualTo(Mode.ADAPTED);
        });
        assertThat(older.recognitions()).isEmpty();
    }

    private String publishWithFigures(String... figures) {
        StringBuilder own = new StringBuilder();
        for (int place = 0; place < PLACES; place++) {
            own.append(phrase(place, random.nextInt(10)));
            own.append(place % 5 == 4 ? " sebanyak " + figures[place / 5] + " ton. " : " ");
        }
        index.add(new EditionText(id(920), id(920), own.toString(), List.of()));
        return own.toString();
    }

    /** Every ninth word another one, none of them a figure. */
    private static String reworded(String text) {
        String[] words = text.split(" ");
        for (int word = 4; word < words.length; word += 9) {
            words[word] = Character.isDigit(words[word].charAt(0)) ? words[word] : "lainnya";
        }
        return String.join(" ", words);
    }

    private void publishTwoSentences() {
        // Each sentence stands in many editions, one after the other in this one only.
        for (int number = 1000; number < 1030; number++) {
            String text = TWO_SENTENCES.substring(0, TWO_SENTENCES.indexOf('.') + 1) + " " + phrase(3, number % 10)
                    + ". " + TWO_SENTENCES.substring(TWO_SENTENCES.indexOf('.') + 2);
            index.add(new EditionText(id(number), id(number), text, List.of()));
        }
        String rest = String.join(" ", editions.get(8));
        index.add(new EditionText(id(902), id(902), rest + ". " + TWO_SENTENCES + " " + rest, List.of()));
    }

    private static String phrase(int place, int choice) {
        char letter = (char) ('a' + place);
        char chosen = (char) ('a' + choice);
        return "pola%1$ca pola%1$cb pola%1$cc isi%1$c%2$c kata%1$c%2$c".formatted(letter, chosen);
    }

    private static UUID id(int number) {
        return PolicyTexts.id("stock " + number);
    }
}
