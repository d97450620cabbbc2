package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyCountTest {
    @Test
    void nothing_to_judge_is_no_rate_at_all() {
        assertThat(DutyCount.NONE.onTimeRate()).isNull();
        assertThat(new DutyCount(5, 0, 0, 0, 5, 2).onTimeRate()).isNull();
    }

    @Test
    void open_and_waived_duties_do_not_lower_the_rate() {
        assertThat(new DutyCount(10, 6, 1, 1, 2, 4).onTimeRate()).isEqualByComparingTo("75.0");
    }

    @Test
    void a_late_duty_is_never_on_time() {
        assertThat(new DutyCount(1, 0, 1, 0, 0, 0).onTimeRate()).isEqualByComparingTo("0.0");
    }
}
