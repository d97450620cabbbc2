package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a page holds, the reading is well-formed and comes in time. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecogniserOnOddPagesTest {

    private final Random random = new Random(42);
    private final List<EditionText> editions = new ArrayList<>();
    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());

    @BeforeEach
    void publish_some_editions() {
        var texts = new PolicyTexts(3);
        for (int number = 0; number < 40; number++) {
            editions.add(texts.edition("edition " + number, 1 + number % 6));
        }
        editions.add(new EditionText(PolicyTexts.id("empty"), PolicyTexts.id("empty"), "", List.of("", "satu")));
        editions.add(new EditionText(
                PolicyTexts.id("figures"), PolicyTexts.id("figures"), "1 2 3 ".repeat(300), List.of("1")));
        editions.forEach(index::add);
    }

    @Test
    void shuffled_pieces_of_editions_are_read_within_their_bounds() {
        for (int page = 0; page < 400; page++) {
            String text = shuffledPieces();

            for (Recognition found : recogniser.read(PageText.of(text)).recognitions()) {
                assertThat(List.of(found.containment(), found.coverage(), found.unchanged(), found.focus()))
                        .allMatch(share -> share >= 0 && share <= 1);
                assertThat(found.passages()).allSatisfy(passage -> {
                    assertThat(passage.pageStart()).isBetween(0, passage.pageEnd() - 1);
                    assertThat(passage.pageEnd()).isLessThanOrEqualTo(text.length());
                });
                assertThat(found.changedFigures())
                        .allSatisfy(change -> assertThat(text.substring(change.pageStart(), change.pageEnd()))
                                .isEqualTo(change.onPage()));
                assertThat(found.changedMeanings())
                        .allSatisfy(change -> assertThat(text.substring(change.pageStart(), change.pageEnd()))
                                .isEqualTo(change.onPage()));
            }
        }
    }

    @Test
    void any_characters_are_read() {
        for (int page = 0; page < 300; page++) {
            StringBuilder text = new StringBuilder(shuffledPieces());
            for (int place = 0; place < text.length(); place += 1 + random.nextInt(20)) {
                text.setCharAt(place, (char) random.nextInt(0x10000));
            }

            Reading reading = recogniser.read(PageText.of(text.toString()));

            assertThat(reading.algorithm()).isEqualTo(Thresholds.ALGORITHM);
        }
    }

    @Test
    void the_same_page_is_read_the_same_way_every_time() {
        for (int page = 0; page < 50; page++) {
            PageText text = PageText.of(shuffledPieces());

            assertThat(recogniser.read(text)).isEqualTo(recogniser.read(text));
        }
    }

    @Test
    void a_page_that_repeats_itself_a_million_times_is_read_in_time() {
        EditionText edition = editions.get(5);

        Reading phrases =
                recogniser.read(PageText.of(edition.text().substring(0, 60).repeat(60_000)));
        Reading figures = recogniser.read(PageText.of("1 2 3 4 5 ".repeat(300_000)));
        Reading copies = recogniser.read(PageText.of(edition.text().repeat(1_500)));

        assertThat(phrases.recognitions()).isEmpty();
        assertThat(figures.algorithm()).isEqualTo(Thresholds.ALGORITHM);
        assertThat(copies.of(edition.editionId())).map(Recognition::extent).contains(Extent.FULL);
    }

    private String shuffledPieces() {
        List<String> pieces = new ArrayList<>();
        for (int piece = 0; piece < 8; piece++) {
            List<String> words =
                    List.of(editions.get(random.nextInt(editions.size())).text().split(" "));
            int from = random.nextInt(words.size());
            pieces.add(String.join(" ", words.subList(from, Math.min(words.size(), from + random.nextInt(60)))));
        }
        Collections.shuffle(pieces, random);
        return String.join(random.nextBoolean() ? "\n" : " ", pieces);
    }
}
