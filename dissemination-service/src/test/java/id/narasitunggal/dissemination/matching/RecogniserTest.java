package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One small case for each rule of recognition, on a narrative about clean water with invented figures. */
class RecogniserTest {

    private static final String LEAD =
            "Pemerintah menyiapkan Rp4,2 triliun untuk menyambungkan 1.250.000 rumah ke jaringan air bersih sepanjang"
                    + " tahun 2026. Sambungan baru diutamakan bagi keluarga yang selama ini membeli air dari gerobak"
                    + " dorong dengan harga jauh di atas tarif perusahaan daerah.";
    private static final String MIDDLE =
            "Pemasangan sambungan rumah tidak dipungut biaya. Warga cukup mendaftar di kantor desa dengan membawa kartu"
                    + " keluarga, lalu petugas mengukur jarak pipa dan memberi jadwal pemasangan paling lama 30 hari"
                    + " kemudian. Keluhan dapat disampaikan melalui posko di setiap kecamatan.";
    private static final String END =
            "Daerah dengan sumber air terbatas memperoleh sumur bor komunal dan tangki penampung. Pemerintah daerah"
                    + " menyiapkan lahan, sedangkan pemerintah pusat membiayai pembangunan serta pelatihan pengelola"
                    + " selama dua tahun agar layanan tetap berjalan setelah proyek selesai.";
    private static final EditionText WATER = new EditionText(
            PolicyTexts.id("water"),
            PolicyTexts.id("water narrative"),
            String.join("\n\n", LEAD, MIDDLE, END),
            List.of(
                    "Pemerintah menyambungkan 1,25 juta rumah ke jaringan air bersih sepanjang tahun 2026.",
                    "Pemasangan sambungan rumah tidak dipungut biaya.",
                    "Air bersih adalah hak setiap warga negara."));
    private static final String OTHER_NEWS =
            "Panitia festival budaya mengundang sanggar tari dari tujuh nagari untuk tampil pada malam penutupan. Pentas"
                    + " berlangsung di lapangan kantor wali nagari dan terbuka bagi umum, dengan panggung yang dirancang"
                    + " oleh siswa sekolah kejuruan setempat selama dua pekan terakhir.";

    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());

    @BeforeEach
    void publish_the_water_narrative_among_others() {
        index.add(WATER);
        var texts = new PolicyTexts(5);
        for (int number = 0; number < 30; number++) {
            index.add(texts.edition("other " + number, 5));
        }
    }

    @Nested
    class How_much {

        @Test
        void a_copy_among_navigation_and_other_news_is_full_and_verbatim() {
            Recognition found = recognised("Beranda\nBerita\n" + WATER.text() + "\nBagikan\n" + OTHER_NEWS);

            assertThat(found.extent()).isEqualTo(Extent.FULL);
            assertThat(found.mode()).isEqualTo(Mode.VERBATIM);
            assertThat(found.fidelity()).isEqualTo(Fidelity.COMPLETE);
            assertThat(found.containment()).isEqualTo(1.0);
            assertThat(found.narrativeId()).isEqualTo(WATER.narrativeId());
        }

        @Test
        void the_lead_alone_is_an_excerpt() {
            Recognition found = recognised(LEAD + "\n" + OTHER_NEWS);

            assertThat(found.extent()).isEqualTo(Extent.PARTIAL);
            assertThat(found.mode()).isEqualTo(Mode.EXCERPT);
            assertThat(found.fidelity().isUntrue()).isFalse();
        }

        @Test
        void a_sentence_in_another_story_is_a_quote() {
            String sentence = MIDDLE.substring(0, MIDDLE.indexOf(", lalu"));

            Recognition found = recognised(OTHER_NEWS + " " + OTHER_NEWS + "\n“" + sentence + "”\n" + OTHER_NEWS);

            assertThat(found.extent()).isEqualTo(Extent.QUOTE);
            assertThat(found.mode()).isEqualTo(Mode.QUOTE);
        }

        @Test
        void a_post_with_a_key_message_is_a_key_message() {
            Recognition found =
                    recognised("Kabar baik! Pemasangan sambungan rumah tidak dipungut biaya ya, Dunsanak #air");

            assertThat(found.extent()).isEqualTo(Extent.KEY_MESSAGE);
        }

        @Test
        void a_short_piece_is_a_snippet() {
            Recognition found = recognised(END.substring(END.indexOf("Pemerintah daerah"), END.indexOf(" agar")));

            assertThat(found.extent()).isEqualTo(Extent.SNIPPET);
        }

        @Test
        void other_news_carries_nothing() {
            assertThat(recogniser.read(PageText.of(OTHER_NEWS)).recognitions()).isEmpty();
        }

        @Test
        void an_empty_page_carries_nothing() {
            assertThat(recogniser.read(PageText.of("")).recognitions()).isEmpty();
        }

        @Test
        void a_list_of_many_narratives_is_a_listing() {
            var texts = new PolicyTexts(5);
            StringBuilder list = new StringBuilder(OTHER_NEWS);
            for (int number = 0; number < 4; number++) {
                EditionText other = texts.edition("other " + number, 5);
                list.append("\n").append(other.keyMessages().get(0)).append(" ").append(OTHER_NEWS);
            }

            Reading reading = recogniser.read(PageText.of(list.toString()));

            assertThat(reading.recognitions())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(found -> found.extent() == Extent.LISTING);
        }
    }

    @Nested
    class How_true {

        @Test
        void figures_written_otherwise_are_the_same() {
            Recognition found = recognised(WATER.text()
                    .replace("Rp4,2 triliun", "4.200 miliar rupiah")
                    .replace("1.250.000 rumah", "1,25 juta rumah")
                    .replace("dua tahun", "2 tahun"));

            assertThat(found.changedFigures()).isEmpty();
            assertThat(found.fidelity()).isEqualTo(Fidelity.COMPLETE);
        }

        @Test
        void a_changed_figure_is_shown_with_both_values() {
            Recognition found = recognised(WATER.text().replace("Rp4,2 triliun", "Rp4,8 triliun"));

            assertThat(found.fidelity()).isEqualTo(Fidelity.ALTERED);
            assertThat(found.changedFigures()).singleElement().satisfies(change -> {
                assertThat(change.inEdition()).isEqualTo("4,2 triliun");
                assertThat(change.onPage()).isEqualTo("4,8 triliun");
            });
        }

        @Test
        void a_changed_month_is_a_changed_figure() {
            index.add(new EditionText(
                    PolicyTexts.id("date"),
                    PolicyTexts.id("date"),
                    OTHER_NEWS + " Acara dibuka pada 12 Mei 2026 pagi.",
                    List.of()));

            Recognition found = recognised(OTHER_NEWS + " Acara dibuka pada 12 Juni 2026 pagi.");

            assertThat(found.changedFigures()).extracting(Change::onPage).containsExactly("Juni");
        }

        @Test
        void another_figure_in_the_pages_own_sentence_of_the_same_pattern_is_other_news() {
            String own =
                    " Pemerintah daerah menyiapkan Rp9,9 miliar untuk merawat 4.500 lampu jalan sepanjang tahun 2026.";

            Recognition found = recognised(MIDDLE + " " + END + own + " " + OTHER_NEWS);

            assertThat(found.changedFigures()).isEmpty();
            assertThat(found.fidelity().isUntrue()).isFalse();
        }

        @Test
        void a_figure_whose_currency_a_scanner_misread_is_the_same_figure() {
            String price =
                    OTHER_NEWS + " Harga tiket terusan untuk keluarga adalah Rp30.500 setiap hari pada pekan itu.";
            index.add(new EditionText(PolicyTexts.id("ticket"), PolicyTexts.id("ticket"), price, List.of()));

            assertThat(recognised(price.replace("Rp30.500", "R30.500")).changedFigures())
                    .isEmpty();
            assertThat(recognised(price.replace("Rp30.500", "Rp30.900")).changedFigures())
                    .extracting(Change::onPage)
                    .containsExactly("30.900");
        }

        @Test
        void a_month_is_not_excused_by_a_small_number_under_the_page() {
            String dated =
                    OTHER_NEWS + " Sertifikat untuk para pelatih diserahkan di kantor wali nagari pada 16 Maret 2026.";
            index.add(new EditionText(PolicyTexts.id("march"), PolicyTexts.id("march"), dated, List.of()));

            Recognition found = recognised(dated.replace("Maret", "Juni") + "\n3 komentar: bagus");

            assertThat(found.changedFigures()).extracting(Change::onPage).containsExactly("Juni");
        }

        @Test
        void two_sentences_that_change_places_change_no_figure() {
            String first = "Dasar program sumur komunal diatur dalam Peraturan Menteri Nomor 84 Tahun 2026.";
            String second = "Ketentuan program sumur komunal diatur dalam Peraturan Menteri Nomor 62 Tahun 2026.";
            index.add(new EditionText(
                    PolicyTexts.id("rules"),
                    PolicyTexts.id("rules"),
                    String.join(" ", OTHER_NEWS, first, second),
                    List.of()));

            Recognition found = recognised(String.join(" ", OTHER_NEWS, second, first));

            assertThat(found.changedFigures()).isEmpty();
        }

        @Test
        void other_words_for_a_sentence_that_begins_with_not_only_are_no_reversal() {
            String more = OTHER_NEWS
                    + " Tidak hanya itu, pemasangan lampu panggung utama dijadwalkan rampung pada 12 Mei 2026.";
            index.add(new EditionText(PolicyTexts.id("more"), PolicyTexts.id("more"), more, List.of()));

            Recognition found = recognised(more.replace("Tidak hanya itu, pemasangan", "Perakitan"));

            assertThat(found.changedMeanings()).isEmpty();
        }

        @Test
        void not_only_without_the_not_is_a_reversal() {
            String only = OTHER_NEWS + " Menurut panitia, panggung menyala bukan hanya saat pejabat datang berkunjung.";
            index.add(new EditionText(PolicyTexts.id("only"), PolicyTexts.id("only"), only, List.of()));

            Recognition found = recognised(only.replace("bukan hanya", "hanya"));

            assertThat(found.changedMeanings()).extracting(Change::inEdition).containsExactly("bukan");
        }

        @Test
        void a_dropped_negation_changes_the_meaning() {
            Recognition found = recognised(WATER.text().replace("tidak dipungut", "dipungut"));

            assertThat(found.fidelity()).isEqualTo(Fidelity.CONTRADICTS);
            assertThat(found.changedMeanings()).extracting(Change::inEdition).containsExactly("tidak");
            assertThat(verdictOn(found, 1)).isEqualTo(KeyMessageVerdict.CONTRADICTED);
        }

        @Test
        void another_figure_in_a_key_message_contradicts_it() {
            Recognition found = recognised(WATER.text().replace("1.250.000 rumah", "125.000 rumah"));

            assertThat(found.fidelity()).isEqualTo(Fidelity.CONTRADICTS);
            assertThat(verdictOn(found, 0)).isEqualTo(KeyMessageVerdict.CONTRADICTED);
        }

        @Test
        void an_added_negation_changes_the_meaning() {
            Recognition found = recognised(WATER.text().replace("Keluhan dapat", "Keluhan belum dapat"));

            assertThat(found.changedMeanings()).extracting(Change::onPage).containsExactly("belum");
            assertThat(found.fidelity()).isEqualTo(Fidelity.ALTERED);
        }

        @Test
        void a_word_replaced_by_its_opposite_changes_the_meaning() {
            String price = OTHER_NEWS + " Harga tiket masuk akan naik mulai pekan depan di semua loket.";
            index.add(new EditionText(PolicyTexts.id("price"), PolicyTexts.id("price"), price, List.of()));

            Recognition found = recognised(price.replace("naik", "turun"));

            assertThat(found.changedMeanings()).extracting(Change::onPage).containsExactly("turun");
        }

        @Test
        void a_dropped_sentence_with_a_negation_is_an_omission_and_no_reversal() {
            String without = WATER.text().replace("Pemasangan sambungan rumah tidak dipungut biaya. ", "");

            Recognition found = recognised(without);

            assertThat(found.changedMeanings()).isEmpty();
            assertThat(found.fidelity()).isEqualTo(Fidelity.PARTIAL);
            assertThat(verdictOn(found, 1)).isEqualTo(KeyMessageVerdict.MISSING);
        }

        @Test
        void a_message_the_text_itself_does_not_say_is_not_held_against_a_copy() {
            Recognition found = recognised(WATER.text());

            assertThat(verdictOn(found, 2)).isEqualTo(KeyMessageVerdict.NOT_IN_TEXT);
            assertThat(found.fidelity()).isEqualTo(Fidelity.COMPLETE);
        }

        @Test
        void two_sentences_quoted_without_what_lies_between_are_faithful() {
            String first = MIDDLE.substring(0, MIDDLE.indexOf(" Warga cukup"));
            String last = MIDDLE.substring(MIDDLE.indexOf("paling lama"));
            index.add(new EditionText(
                    PolicyTexts.id("middle"), PolicyTexts.id("middle"), OTHER_NEWS + " " + MIDDLE, List.of()));

            Recognition found = recogniser
                    .compare(PageText.of(OTHER_NEWS + " " + first + " " + last), PolicyTexts.id("middle"))
                    .orElseThrow();

            assertThat(found.unchanged()).isEqualTo(1.0);
            assertThat(found.coverage()).isEqualTo(found.containment()).isLessThan(1);
        }

        @Test
        void lines_the_website_puts_between_paragraphs_are_no_edit() {
            Recognition found = recognised(WATER.text().replace("\n\n", "\nBaca juga: Jadwal layanan keliling\n"));

            assertThat(found.unchanged()).isEqualTo(1.0);
            assertThat(found.fidelity()).isEqualTo(Fidelity.COMPLETE);
        }

        @Test
        void a_reworded_text_is_an_adaptation() {
            Recognition found = recognised(WATER.text()
                    .replace("menyiapkan", "menyediakan")
                    .replace("selama ini", "sampai sekarang")
                    .replace("paling lama", "maksimal")
                    .replace("disampaikan melalui", "diadukan ke")
                    .replace("memperoleh", "mendapat")
                    .replace("sedangkan", "adapun"));

            assertThat(found.extent()).isEqualTo(Extent.FULL);
            assertThat(found.mode()).isEqualTo(Mode.ADAPTED);
            assertThat(found.fidelity()).isEqualTo(Fidelity.COMPLETE);
        }
    }

    @Nested
    class Which_edition {

        @Test
        void a_corrected_edition_is_told_from_the_first_by_its_figure() {
            EditionText corrected = new EditionText(
                    PolicyTexts.id("water 2"),
                    WATER.narrativeId(),
                    WATER.text().replace("4,2", "4,3"),
                    WATER.keyMessages());
            index.add(corrected);

            assertThat(recognised(corrected.text()).editionId()).isEqualTo(corrected.editionId());
            assertThat(recognised(WATER.text()).editionId()).isEqualTo(WATER.editionId());
        }

        @Test
        void words_that_two_editions_share_fit_both() {
            EditionText corrected = new EditionText(
                    PolicyTexts.id("water 2"),
                    WATER.narrativeId(),
                    WATER.text().replace("4,2", "4,3"),
                    WATER.keyMessages());
            index.add(corrected);

            Recognition found = recognised(MIDDLE);

            assertThat(List.of(found.editionId(), found.alsoFits().get(0)))
                    .containsExactlyInAnyOrder(WATER.editionId(), corrected.editionId());
        }

        @Test
        void last_months_release_of_a_template_is_a_sibling_and_never_counts() {
            String template =
                    "Badan Statistik mencatat inflasi %s 2026 sebesar %s persen, dengan harga beras naik %s persen"
                            + " dan cabai turun %s persen di %s kota pantauan di seluruh wilayah kepulauan.";
            index.add(new EditionText(
                    PolicyTexts.id("inflation"),
                    PolicyTexts.id("inflation"),
                    template.formatted("Agustus", "2,1", "3,4", "5,6", "90"),
                    List.of()));

            Reading reading = recogniser.read(PageText.of(template.formatted("September", "2,9", "1,2", "7,8", "88")));

            assertThat(reading.recognitions()).isEmpty();
            assertThat(reading.siblings()).containsExactly(PolicyTexts.id("inflation"));
        }

        @Test
        void a_copy_with_all_figures_falsified_but_its_dates_kept_is_no_sibling() {
            Recognition found = recognised(WATER.text()
                    .replace("4,2", "9,9")
                    .replace("1.250.000", "5.000")
                    .replace("30", "90")
                    .replace("dua tahun", "tiga tahun"));

            assertThat(found.fidelity().isUntrue()).isTrue();
            assertThat(found.changedFigures()).hasSize(4);
        }

        @Test
        void comparing_with_one_edition_ignores_stronger_ones() {
            Recognition found = recogniser
                    .compare(PageText.of(LEAD + OTHER_NEWS), PolicyTexts.id("other 3"))
                    .orElseThrow();

            assertThat(found.extent()).isEqualTo(Extent.NONE);
        }

        @Test
        void an_unknown_edition_cannot_be_compared() {
            assertThat(recogniser.compare(PageText.of(LEAD), PolicyTexts.id("nowhere")))
                    .isEmpty();
        }
    }

    @Nested
    class Among_editions_that_share_their_sentences {

        private static final String PIPES =
                "Petugas lapangan memeriksa sambungan pipa di setiap gang sempit sebelum musim kemarau panjang tiba.";
        private static final String METERS =
                "Warga diminta menjaga meteran agar tidak tertimbun tanah atau tertutup bangunan liar di pekarangan.";

        @BeforeEach
        void publish_each_sentence_in_many_narratives() {
            var texts = new PolicyTexts(8);
            for (int number = 0; number < 8; number++) {
                publish("pipes " + number, texts.paragraph() + " " + PIPES + " " + texts.paragraph());
                publish("meters " + number, texts.paragraph() + " " + METERS + " " + texts.paragraph());
            }
            publish("both", texts.paragraph() + " " + PIPES + " " + METERS + " " + texts.paragraph());
        }

        @Test
        void what_one_alone_holds_without_a_break_is_its_quotation() {
            Recognition found = recognised(OTHER_NEWS + " " + PIPES + " " + METERS + " " + OTHER_NEWS);

            assertThat(found.editionId()).isEqualTo(PolicyTexts.id("both"));
            assertThat(found.extent()).isEqualTo(Extent.QUOTE);
        }

        @Test
        void what_two_narratives_hold_proves_neither() {
            publish("both again", PIPES + " " + METERS + " " + OTHER_NEWS);

            assertThat(recogniser.read(PageText.of(PIPES + " " + METERS)).recognitions())
                    .isEmpty();
        }

        @Test
        void a_sentence_of_many_narratives_proves_none() {
            assertThat(recogniser.read(PageText.of(PIPES + " " + OTHER_NEWS)).recognitions())
                    .isEmpty();
        }

        private void publish(String name, String text) {
            index.add(new EditionText(PolicyTexts.id(name), PolicyTexts.id("narrative " + name), text, List.of()));
        }
    }

    @Test
    void a_post_of_a_whole_message_carries_its_edition_though_all_its_words_are_common() {
        String pattern =
                "Kerja sama dengan Kementerian Pertanian diteken di Kota Padang pada %d Mei 2026 dan berlaku %d tahun.";
        var texts = new PolicyTexts(9);
        for (int day = 1; day <= 28; day++) {
            for (int years = 2; years < 4; years++) {
                String message = pattern.formatted(day, years);
                String name = "pact " + day + " " + years;
                index.add(new EditionText(
                        PolicyTexts.id(name),
                        PolicyTexts.id("narrative " + name),
                        texts.paragraph() + " " + message + " " + texts.paragraph(),
                        List.of(message)));
            }
        }

        Recognition found = recognised("Halo Sobat! " + pattern.formatted(12, 3) + " #InfoPublik");

        assertThat(found.editionId()).isEqualTo(PolicyTexts.id("pact 12 3"));
        assertThat(found.extent()).isEqualTo(Extent.KEY_MESSAGE);
    }

    @Test
    void a_paraphrase_of_a_key_message_in_a_long_text_is_only_suggested() {
        String story = OTHER_NEWS + " " + OTHER_NEWS + " " + OTHER_NEWS
                + " Sepanjang tahun 2026 pemerintah menyambungkan 1,25 juta rumah warga ke jaringan air bersih. ";

        Reading reading = recogniser.read(PageText.of(story));

        assertThat(reading.recognitions()).isEmpty();
        assertThat(reading.suggestions()).containsExactly(WATER.editionId());
    }

    @Test
    void passages_point_at_the_same_words_in_page_and_edition() {
        String page = "Beranda » " + LEAD + " " + OTHER_NEWS;

        Passage passage = recognised(page).passages().get(0);

        assertThat(page.substring(passage.pageStart(), passage.pageEnd()))
                .isEqualTo(WATER.text().substring(passage.editionStart(), passage.editionEnd()));
    }

    @Test
    void an_excerpt_is_short_and_in_the_words_of_the_page() {
        String excerpt = recognised(WATER.text()).excerpt();

        assertThat(excerpt).startsWith("Pemerintah menyiapkan Rp4,2 triliun").endsWith("…");
        assertThat(excerpt.length()).isLessThanOrEqualTo(400);
    }

    private static KeyMessageVerdict verdictOn(Recognition found, int message) {
        return found.keyMessages().get(message).verdict();
    }

    private Recognition recognised(String page) {
        return recogniser.read(PageText.of(page)).strongest().orElseThrow();
    }
}
