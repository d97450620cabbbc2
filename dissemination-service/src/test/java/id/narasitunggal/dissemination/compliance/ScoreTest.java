package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final RateRules RULES = new RateRules("uji", new BigDecimal("0.4"), new BigDecimal("0.6"), 3, 7);

    @Test
    void both_parts_count_by_their_weights() {
        assertThat(Score.of(new BigDecimal("80.0"), new BigDecimal("90.0"), RULES))
                .isEqualTo(new Score(new BigDecimal("86.0"), false));
    }

    @Test
    void one_part_alone_counts_alone_and_is_flagged() {
        assertThat(Score.of(null, new BigDecimal("90.0"), RULES)).isEqualTo(new Score(new BigDecimal("90.0"), true));
        assertThat(Score.of(new BigDecimal("12.5"), null, RULES)).isEqualTo(new Score(new BigDecimal("12.5"), true));
    }

    @Test
    void nothing_to_judge_is_not_assessed_never_zero() {
        assertThat(Score.of(null, null, RULES)).isEqualTo(new Score(null, false));
        assertThat(Band.of(DutyCount.NONE)).isNull();
    }

    @Test
    void bands_are_half_open_on_the_unrounded_value() {
        assertThat(Band.of(new DutyCount(10_000, 8_999, 0, 1_001, 0, 0))).isEqualTo(Band.B);
        assertThat(Band.of(new DutyCount(10, 9, 1, 0, 0, 0))).isEqualTo(Band.A);
        assertThat(Band.of(new DutyCount(10_000, 3_999, 6_001, 0, 0, 0))).isEqualTo(Band.E);
        assertThat(Band.of(new DutyCount(1, 0, 0, 1, 0, 0))).isEqualTo(Band.E);
    }
}
