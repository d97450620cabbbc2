package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.labelled.Evaluation;
import id.narasitunggal.dissemination.matching.labelled.LabelledSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The small edition of the recognition bench: a few hundred pages, floors below which no change may fall. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionOnLabelledPagesTest {

    private Evaluation madeUp;
    private Evaluation handWritten;

    @BeforeAll
    void read_all_pages() {
        madeUp = Evaluation.of(LabelledSet.generate(4711, 300, 16));
        handWritten = Evaluation.of(LabelledSet.handWritten(4712, 300));
    }

    @Test
    void pages_are_attributed_to_the_edition_they_carry() {
        assertThat(madeUp.total().precision()).as(what(madeUp)).isGreaterThanOrEqualTo(0.99);
        assertThat(madeUp.total().recall()).as(what(madeUp)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void falsified_pages_are_found_and_faithful_ones_not_accused() {
        assertThat(madeUp.total().alteredFound()).as(what(madeUp)).isGreaterThanOrEqualTo(0.98);
        assertThat(madeUp.total().falselyAltered()).as(what(madeUp)).isLessThanOrEqualTo(0.01);
    }

    @Test
    void pages_written_by_hand_are_attributed_and_judged_right() {
        assertThat(handWritten.total().f1()).as(what(handWritten)).isEqualTo(1.0);
        assertThat(handWritten.total().alteredFound()).as(what(handWritten)).isEqualTo(1.0);
    }

    @Test
    void pages_in_other_words_are_put_to_a_person_with_the_right_edition() {
        assertThat(madeUp.kind("PARAPHRASE").suggested()).as(what(madeUp)).isGreaterThanOrEqualTo(0.9);
        assertThat(handWritten.kind("PARAPHRASE").suggested())
                .as(what(handWritten))
                .isEqualTo(1.0);
    }

    private static String what(Evaluation evaluation) {
        return evaluation.table() + String.join("\n", evaluation.faults());
    }
}
