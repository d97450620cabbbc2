package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.labelled.Evaluation;
import id.narasitunggal.dissemination.matching.labelled.LabelledSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of the kind regional websites put up, one trick each, every one held to its verdict (labelled-set/hard.txt). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardPagesTest {

    private Evaluation hard;

    @BeforeAll
    void read_all_pages() {
        hard = Evaluation.of(LabelledSet.hard(17, 300));
    }

    @Test
    void every_page_is_attributed_judged_and_placed_as_a_careful_person_would() {
        // A falsified message of a post is shown as a message, not as a changed word.
        assertThat(hard.faults())
                .filteredOn(fault -> !fault.startsWith("PARAPHRASE") && !fault.matches("SOCIAL .* change not shown .*"))
                .isEmpty();
        assertThat(hard.total().pages()).isGreaterThan(100);
    }

    @Test
    void every_retold_edition_is_put_to_a_person_and_none_is_attributed() {
        assertThat(hard.kind("PARAPHRASE").suggested()).as(hard.table()).isEqualTo(1.0);
        assertThat(hard.kind("PARAPHRASE").recall()).as(hard.table()).isZero();
    }
}
