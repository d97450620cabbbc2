package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.Backgrounds;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody quotes proves no republication, even where one edition alone quotes it. */
class BackgroundsTest {

    private static final String OWN =
            "Upacara peringatan di lapangan kabupaten diikuti dua ribu pelajar yang sejak subuh menata barisan. Seusai"
                    + " upacara, bupati menyerahkan beasiswa kepada tiga puluh siswa berprestasi dari pulau terluar.";
    private static final String OTHER_NEWS =
            "Panitia festival budaya mengundang sanggar tari dari tujuh nagari untuk tampil pada malam penutupan. Pentas"
                    + " berlangsung di lapangan kantor wali nagari dan terbuka bagi umum selama dua pekan terakhir.";

    @Test
    void quoting_what_an_edition_quotes_is_no_republication() {
        for (String background : Backgrounds.texts()) {
            EditionText edition = editionQuoting(background);
            PageText page = PageText.of(OTHER_NEWS + "\n\n" + background + "\n\n" + OTHER_NEWS);

            assertThat(reading(edition, page, List.of()).recognitions())
                    .as("unless it is known as background: %s", background)
                    .isNotEmpty();
            assertThat(reading(edition, page, Backgrounds.texts()).recognitions())
                    .as(background)
                    .isEmpty();
        }
    }

    @Test
    void the_editions_own_words_around_it_still_count() {
        for (String background : Backgrounds.texts()) {
            EditionText edition = editionQuoting(background);

            Reading reading = reading(edition, PageText.of(edition.text()), Backgrounds.texts());

            assertThat(reading.strongest())
                    .as(background)
                    .get()
                    .extracting(Recognition::extent)
                    .isEqualTo(Extent.FULL);
        }
    }

    private static Reading reading(EditionText edition, PageText page, List<String> backgrounds) {
        var index = new EditionIndex();
        backgrounds.forEach(index::suppress);
        index.add(edition);
        return new Recogniser(index, Thresholds.standard()).read(page);
    }

    private static EditionText editionQuoting(String background) {
        return new EditionText(
                PolicyTexts.id(background), PolicyTexts.id("n" + background), OWN + "\n\n" + background, List.of());
    }
}
