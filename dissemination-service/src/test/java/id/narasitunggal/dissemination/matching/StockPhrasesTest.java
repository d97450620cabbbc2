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

    private static final String[] AIMS = {
        "menjaga daya beli masyarakat kecil",
        "memperluas lapangan kerja yang layak",
        "menekan angka putus sekolah di desa"
    };
    private static final String[] STEPS = {
        "memutakhirkan basis data penerima manfaat",
        "mengirim tim pendamping ke lapangan",
        "membuka gerai di kantor kecamatan"
    };
    private static final String[] CAUSES = {
        "karena permintaan warga terus bertambah",
        "setelah evaluasi menemukan data ganda",
        "sejalan dengan rencana pembangunan"
    };
    private static final String OTHER_NEWS =
            "Panitia festival budaya mengundang sanggar tari dari tujuh nagari untuk tampil pada malam penutupan. Pentas"
                    + " berlangsung di lapangan kantor wali nagari dan terbuka bagi umum, dengan panggung yang dirancang"
                    + " oleh siswa sekolah kejuruan setempat selama dua pekan terakhir. Para penari berlatih setiap sore"
                    + " sejak awal bulan, dan orang tua murid menjahit sendiri pakaian yang akan dikenakan di panggung.";

    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());
    private final Random random = new Random(3);
    private final List<List<String>> editions = new ArrayList<>();

    @BeforeEach
    void publish_editions_by_the_same_patterns() {
        for (int number = 0; number < 400; number++) {
            List<String> sentences = List.of(
                    "Langkah itu ditempuh pemerintah untuk " + pick(AIMS) + " " + pick(CAUSES) + ".",
                    "Dinas terkait diminta " + pick(STEPS) + " bersama aparat desa dan tokoh setempat.",
                    "Kementerian juga " + pick(STEPS) + " guna " + pick(AIMS) + " " + pick(CAUSES) + ".",
                    "Menurut pejabat, petugas wajib " + pick(STEPS) + " sebelum penyaluran dimulai.",
                    "Program ini akan " + pick(STEPS) + " untuk " + pick(AIMS) + " di seluruh provinsi.");
            editions.add(sentences);
            index.add(new EditionText(id(number), id(number), String.join(" ", sentences), List.of()));
        }
    }

    @Test
    void a_quote_put_together_from_stock_phrases_is_found_by_their_order() {
        String quote = String.join(" ", editions.get(7).subList(1, 4));

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + quote + "\n\n" + OTHER_NEWS));

        assertThat(reading.strongest()).get().satisfies(found -> {
            assertThat(found.editionId()).isEqualTo(id(7));
            assertThat(found.mode()).isEqualTo(Mode.EXCERPT);
            assertThat(found.fidelity()).isEqualTo(Fidelity.PARTIAL);
        });
    }

    @Test
    void one_sentence_by_the_same_pattern_proves_nothing() {
        String sentence = editions.get(7).get(2);

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + sentence + "\n\n" + OTHER_NEWS));

        assertThat(reading.recognitions()).isEmpty();
    }

    @Test
    void a_removed_edition_is_not_found_by_the_order_of_its_phrases() {
        String quote = String.join(" ", editions.get(7).subList(1, 4));
        index.remove(id(7));

        Reading reading = recogniser.read(PageText.of(OTHER_NEWS + "\n\n" + quote));

        assertThat(reading.of(id(7))).isEmpty();
    }

    @Test
    void a_message_with_another_figure_on_a_long_page_suggests_nobody() {
        String message =
                "Kementerian membekali 5.900 pengelola bank sampah sekolah dan memberi sertifikat pada 11 Januari 2026.";
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

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static UUID id(int number) {
        return PolicyTexts.id("stock " + number);
    }
}
