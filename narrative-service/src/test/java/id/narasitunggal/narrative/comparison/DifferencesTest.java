package id.narasitunggal.narrative.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static String marked(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case EQUAL -> run.text();
                    case INSERTED -> "[+" + run.text() + "]";
                    case DELETED -> "[-" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Nested
    class Words {
        @Test
        void a_number_changes_as_one_word() {
            assertThat(marked("Stok 2,1 juta ton.", "Stok 2,4 juta ton.")).isEqualTo("Stok [-2,1][+2,4] juta ton.");
        }

        @Test
        void changes_that_only_a_space_keeps_apart_are_read_as_one() {
            assertThat(marked("harga beras naik tajam sekali", "harga cabai turun sedikit sekali"))
                    .isEqualTo("harga [-beras naik tajam][+cabai turun sedikit] sekali");
        }

        @Test
        void what_came_and_what_went_stand_alone() {
            assertThat(marked("", "Baru")).isEqualTo("[+Baru]");
            assertThat(marked("Lama", "")).isEqualTo("[-Lama]");
            assertThat(marked("Sama", "Sama")).isEqualTo("Sama");
            assertThat(marked("", "")).isEmpty();
        }

        @Test
        void lines_that_stayed_are_not_touched() {
            assertThat(marked("Satu.\nDua.\nTiga.", "Satu.\nDua belas.\nTiga."))
                    .isEqualTo("Satu.\nDua[+ belas].\nTiga.");
        }

        @RepeatedTest(50)
        void stayed_and_gone_are_the_old_text_and_stayed_and_come_the_new_one(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition());
            String before = someText(random);
            String after = someText(random);

            List<Run> runs = WordDifference.between(before, after);

            assertThat(joined(runs, RunKind.DELETED)).isEqualTo(before);
            assertThat(joined(runs, RunKind.INSERTED)).isEqualTo(after);
            for (int i = 1; i < runs.size(); i++) {
                assertThat(runs.get(i).kind()).isNotEqualTo(runs.get(i - 1).kind());
            }
        }

        private static String someText(Random random) {
            List<String> pieces = List.of("a", "b", "2,1", "-5%", " ", "  ", "\n", "é", ".", "😀", "kata");
            return random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
        }

        private static String joined(List<Run> runs, RunKind side) {
            return runs.stream()
                    .filter(run -> run.kind() == RunKind.EQUAL || run.kind() == side)
                    .map(Run::text)
                    .collect(Collectors.joining());
        }

        @Test
        void two_long_texts_without_anything_in_common_are_replaced_as_a_whole() {
            String before = "a ".repeat(25_000);
            String after = "b\n".repeat(25_000);

            assertThat(WordDifference.between(before, after))
                    .containsExactly(new Run(RunKind.DELETED, before), new Run(RunKind.INSERTED, after));
        }
    }

    @Nested
    class Figures {
        private static final UUID ITEM = UUID.randomUUID();

        private static StatedFigure cited(int place, String statement, String value) {
            return new StatedFigure(
                    "#/figures/" + place,
                    statement,
                    LocalDate.parse("2026-09-30"),
                    value,
                    "ton",
                    "Stok beras",
                    ITEM,
                    1,
                    0,
                    "Bulog",
                    null);
        }

        private static StatedFigure open(int place, String statement) {
            return new StatedFigure(
                    "#/figures/" + place,
                    statement,
                    LocalDate.parse("2026-09-30"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "BPS");
        }

        @Test
        void a_figure_of_the_same_item_is_the_same_figure_whatever_its_sentence() {
            StatedFigure before = cited(0, "Stok 2,1 juta ton.", "2100000");
            StatedFigure after = cited(1, "Cadangan kini 2,4 juta ton.", "2400000");

            assertThat(FigureDifference.between(List.of(before), List.of(open(0, "Lain"), after)))
                    .containsExactly(
                            new FigureDifference(FigureChange.CHANGED, before, after),
                            new FigureDifference(FigureChange.ADDED, null, open(0, "Lain")));
        }

        @Test
        void an_open_figure_is_known_by_its_sentence() {
            StatedFigure before = open(0, "Inflasi 2,1 persen.");
            StatedFigure after = open(0, "Inflasi 2,9 persen.");

            assertThat(FigureDifference.between(List.of(before), List.of(after)))
                    .containsExactly(new FigureDifference(FigureChange.CHANGED, before, after));
        }

        @Test
        void a_figure_that_only_moved_has_not_changed() {
            assertThat(FigureDifference.between(
                            List.of(open(0, "Satu 1."), open(1, "Dua 2.")),
                            List.of(open(0, "Dua 2."), open(1, "Satu 1."))))
                    .isEmpty();
        }

        @Test
        void what_is_gone_is_told() {
            assertThat(FigureDifference.between(List.of(open(0, "Satu 1.")), List.of()))
                    .containsExactly(new FigureDifference(FigureChange.REMOVED, open(0, "Satu 1."), null));
        }
    }
}
