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

    private static String phrase(int place, int choice) {
        char letter = (char) ('a' + place);
        char chosen = (char) ('a' + choice);
        return "pola%1$ca pola%1$cb pola%1$cc isi%1$c%2$c kata%1$c%2$c".formatted(letter, chosen);
    }

    private static UUID id(int number) {
        return PolicyTexts.id("stock " + number);
    }
}
