package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two releases of one programme in two years, and what tells them apart. */
class NearnessTest {

    private static final String RELEASE =
            "Balai Benih Ikan Sukabumi menebar %s benih ikan mas dan nila di %s waduk sepanjang tahun %s. Penebaran"
                    + " dilakukan bersama kelompok nelayan waduk, yang menjaga agar ikan tidak ditangkap sebelum berumur"
                    + " enam bulan. Hasil tangkapan tahun sebelumnya tercatat %s ton dan sebagian besar dijual segar di"
                    + " pasar ikan Cianjur serta Bandung. Kepala balai, Endang Kurniasih, menyebut penebaran didanai Rp%s"
                    + " juta dan tidak membebani kas desa. Pemancing diminta melepas ikan yang panjangnya di bawah dua"
                    + " belas sentimeter.";

    private static final EditionText OLDER = release("2025", "310.000", "9", "2.118", "845");
    private static final EditionText NEWER = release("2026", "425.000", "12", "2.640", "910");

    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());

    @BeforeEach
    void publish_both_among_others() {
        index.add(OLDER);
        index.add(NEWER);
        var texts = new PolicyTexts(5);
        for (int number = 0; number < 30; number++) {
            index.add(texts.edition("other " + number, 5));
        }
    }

    @Test
    void figures_outweigh_a_few_words_that_only_the_other_release_has_in_common() {
        String edited =
                NEWER.text().replace("menjaga agar ikan", "memastikan ikan itu").replace("segar ", "");

        assertThat(recogniser.read(PageText.of(edited)).strongest())
                .get()
                .extracting(Recognition::editionId)
                .isEqualTo(NEWER.editionId());
    }

    @Test
    void a_retelling_without_telling_figures_is_put_to_a_person_with_both() {
        String retold =
                "Endang Kurniasih dari Balai Benih Ikan Sukabumi mengajak pemancing bersabar. Benih mas serta nila yang"
                        + " ditebar di waduk harus tumbuh dulu. Nelayan waduk ikut menjaga; panennya nanti mengisi lapak"
                        + " pasar Cianjur juga Bandung, dan kas desa aman.";

        Reading reading = recogniser.read(PageText.of(retold));

        assertThat(reading.recognitions()).isEmpty();
        assertThat(reading.suggestions()).containsExactlyInAnyOrder(OLDER.editionId(), NEWER.editionId());
    }

    @Test
    void the_only_edition_there_is_needs_no_other_to_stand_out_from() {
        var alone = new EditionIndex();
        alone.add(NEWER);
        var ofOne = new Recogniser(alone, Thresholds.standard());
        String retold =
                "Endang Kurniasih dari Balai Benih Ikan Sukabumi mengajak pemancing bersabar. Benih mas serta nila yang"
                        + " ditebar di waduk harus tumbuh dulu. Nelayan waduk ikut menjaga; panennya nanti mengisi lapak"
                        + " pasar Cianjur juga Bandung, dan kas desa aman.";
        String onTheTopic =
                "Pasar ikan di Bandung ramai menjelang libur panjang. Pedagang menyebut harga nila dan mas naik, dan"
                        + " pembeli dari luar kota datang sejak subuh untuk memilih ikan segar sebelum jalan macet.";

        assertThat(ofOne.read(PageText.of(retold)).suggestions()).containsExactly(NEWER.editionId());
        assertThat(ofOne.read(PageText.of(onTheTopic)).suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dua belas sentimeter    | dua bersama belas sentimeter | false",
                "dua belas sentimeter    | dua puluh sentimeter         | true",
                "dua belas sentimeter    | dua sentimeter               | true",
                "2.640 ton               | 2,640 ton                    | false",
                "2.640 ton               | 2.460 ton                    | true",
                "Rp910 juta              | Rp910 resmi juta             | false",
                "Rp910 juta              | Rp910 ribu                   | true",
                "2.640 ton               | 2.640 kuintal                | true",
                "enam bulan              | enam minggu                  | true",
                "enam bulan              | 6 bulan                      | false",
                "di bawah dua belas      | di atas dua belas            | true",
                "tidak membebani         | tanpa membebani              | false",
                "tidak ditangkap sebelum | tidak ditangkap setelah      | true",
            })
    void a_figure_parted_by_a_word_is_the_same_and_another_one_is_not(String words, String onPage, boolean isUntrue) {
        Reading reading = recogniser.read(PageText.of(NEWER.text().replace(words, onPage)));

        assertThat(reading.strongest()).get().satisfies(found -> {
            assertThat(found.editionId()).isEqualTo(NEWER.editionId());
            assertThat(found.fidelity().isUntrue()).isEqualTo(isUntrue);
        });
    }

    private static EditionText release(String year, String fry, String lakes, String tons, String cost) {
        return new EditionText(
                PolicyTexts.id("fish " + year),
                PolicyTexts.id("fish narrative " + year),
                RELEASE.formatted(fry, lakes, year, tons, cost),
                List.of());
    }
}
