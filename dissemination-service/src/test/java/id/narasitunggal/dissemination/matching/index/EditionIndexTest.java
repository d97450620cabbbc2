package id.narasitunggal.dissemination.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionIndexTest {

    private static final String ANTHEM = "dengan rahmat tuhan yang maha esa presiden republik indonesia menimbang bahwa"
            + " keterbukaan informasi merupakan hak setiap orang";

    private final EditionIndex index = new EditionIndex();

    @Test
    void every_edition_is_found_by_a_piece_of_its_text() {
        IntStream.range(0, 500).forEach(number -> index.add(edition(number, number)));

        assertThat(IntStream.range(0, 500).filter(number -> !isFound(number))).isEmpty();
    }

    @Test
    void a_removed_edition_is_no_longer_found_and_the_others_still_are() {
        IntStream.range(0, 500).forEach(number -> index.add(edition(number, number)));

        IntStream.range(0, 400).forEach(number -> index.remove(id(number)));

        assertThat(index.size()).isEqualTo(100);
        assertThat(IntStream.range(0, 400).filter(this::isFound)).isEmpty();
        assertThat(IntStream.range(400, 500).filter(number -> !isFound(number))).isEmpty();
    }

    @Test
    void an_edition_that_comes_back_is_found_again() {
        index.add(edition(1, 1));
        index.remove(id(1));

        index.add(edition(1, 1));

        assertThat(isFound(1)).isTrue();
    }

    @Test
    void adding_an_edition_twice_changes_nothing() {
        index.add(edition(1, 1));

        index.add(edition(1, 1));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.candidates(page(1), 2)).hasSize(1);
    }

    @Test
    void removing_an_unknown_edition_changes_nothing() {
        index.remove(id(7));

        assertThat(index.size()).isZero();
    }

    @Test
    void a_phrase_of_many_narratives_is_stock_and_finds_none() {
        IntStream.range(0, 21).forEach(number -> index.add(withPhrase(number, number)));

        assertThat(index.candidates(Tokens.of(ANTHEM), 2)).isEmpty();
    }

    @Test
    void a_phrase_in_many_editions_of_one_narrative_is_not_stock() {
        IntStream.range(0, 21).forEach(number -> index.add(withPhrase(number, 1)));

        assertThat(index.candidates(Tokens.of(ANTHEM), 2)).isNotEmpty();
    }

    @Test
    void a_suppressed_text_finds_nothing_and_does_not_count() {
        index.suppress(ANTHEM);
        index.add(withPhrase(1, 1));

        assertThat(index.candidates(Tokens.of(ANTHEM), 2)).isEmpty();
        // Runs across the border make three words of the phrase count.
        assertThat(index.candidates(page(1), 2).get(0).informative().cardinality())
                .isEqualTo(63);
    }

    @Test
    void at_most_six_editions_are_laid_beside_a_page() {
        IntStream.range(0, 15).forEach(number -> index.add(withPhrase(number, number)));

        // Each of fifteen narratives gets a fifteenth of what the phrase proves.
        assertThat(index.candidates(Tokens.of(ANTHEM), 0.1)).hasSize(6);
    }

    @Test
    void key_messages_are_found_by_shorter_runs() {
        index.add(new EditionText(id(1), id(1), "teks", List.of("Air bersih adalah hak setiap warga negara")));

        assertThat(index.carriersOfMessages(Tokens.of("menurut kami air bersih adalah hak semua")))
                .hasSize(1);
    }

    @Test
    void pages_may_be_read_while_editions_come_and_go() throws Exception {
        IntStream.range(0, 100).forEach(number -> index.add(edition(number, number)));
        var threads = Executors.newFixedThreadPool(3);

        List<Future<Boolean>> readings = IntStream.range(0, 300)
                .mapToObj(number -> threads.submit(() -> isFound(number % 100)))
                .toList();
        IntStream.range(100, 400).forEach(number -> index.add(edition(number, number)));
        IntStream.range(100, 300).forEach(number -> index.remove(id(number)));

        for (Future<Boolean> reading : readings) {
            assertThat(reading.get()).isTrue();
        }
        threads.shutdown();
    }

    private boolean isFound(int number) {
        return index.candidates(page(number), 2).stream()
                .anyMatch(candidate -> candidate.edition().source().editionId().equals(id(number)));
    }

    private static Tokens page(int number) {
        return Tokens.of("halaman lain " + words(number) + " penutup halaman");
    }

    private static EditionText edition(int number, int narrative) {
        return new EditionText(id(number), id(narrative), words(number), List.of());
    }

    private static EditionText withPhrase(int number, int narrative) {
        return new EditionText(id(number), id(narrative), words(number) + "\n\n" + ANTHEM, List.of());
    }

    /** Sixty words that no other number has in this order. */
    private static String words(int number) {
        var random = new Random(number);
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append("kata")
                    .append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)))
                    .append(' ');
        }
        return words.toString().strip();
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("edition " + number).getBytes(StandardCharsets.UTF_8));
    }
}
