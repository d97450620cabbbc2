package id.narasitunggal.dissemination.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchRulesTest {
    private static final Instant START = Instant.parse("2026-10-12T02:00:00Z");
    private static final WatchRules TWO_OF_TWO = rules(2, 2);
    private static final WatchRules THREE_OF_FOUR = rules(3, 4);

    private static WatchRules rules(int absentLooks, int ofLooks) {
        return WatchRules.of(List.of(Duration.ofDays(1)), absentLooks, ofLooks, Duration.ofHours(24));
    }

    /** Looks at these hours, newest first; an x is an absence, an o is not. */
    private static List<WatchRules.Look> looks(String seen, int... hours) {
        List<WatchRules.Look> looks = new ArrayList<>();
        for (int look = 0; look < hours.length; look++) {
            looks.add(new WatchRules.Look(START.plus(Duration.ofHours(hours[look])), seen.charAt(look) == 'x'));
        }
        Collections.reverse(looks);
        return looks;
    }

    @Test
    void two_absences_prove_a_removal_only_a_day_apart() {
        assertThat(TWO_OF_TWO.provesRemoval(looks("oxx", 0, 1, 25))).isTrue();
        assertThat(TWO_OF_TWO.provesRemoval(looks("oxx", 0, 1, 24))).isFalse();
        assertThat(TWO_OF_TWO.provesRemoval(looks("oxxxxx", 0, 1, 2, 3, 4, 5))).isFalse();
        assertThat(TWO_OF_TWO.provesRemoval(looks("ox", 0, 48))).isFalse();
        assertThat(TWO_OF_TWO.provesRemoval(List.of())).isFalse();
    }

    @Test
    void a_text_that_came_back_is_not_removed() {
        assertThat(TWO_OF_TWO.provesRemoval(looks("xxo", 0, 30, 60))).isFalse();
        assertThat(TWO_OF_TWO.provesRemoval(looks("xox", 0, 30, 60))).isFalse();
    }

    @Test
    void three_of_four_forgives_one_look_that_saw_it() {
        assertThat(THREE_OF_FOUR.provesRemoval(looks("xoxx", 0, 10, 20, 30))).isTrue();
        assertThat(THREE_OF_FOUR.provesRemoval(looks("xooxx", 0, 10, 11, 20, 30)))
                .isFalse();
        assertThat(THREE_OF_FOUR.provesRemoval(looks("xx", 0, 30))).isFalse();
    }

    @Test
    void the_looks_needed_are_spread_over_the_time_needed() {
        assertThat(THREE_OF_FOUR.nextOfAbsence(START, START)).isEqualTo(START.plus(Duration.ofMinutes(12 * 60 + 5)));
        assertThat(THREE_OF_FOUR.nextOfAbsence(START, START.plus(Duration.ofHours(13))))
                .isEqualTo(START.plus(Duration.ofMinutes(24 * 60 + 10)));
    }

    @Test
    void nobody_can_set_it_up_so_that_one_look_or_one_day_condemns() {
        assertThatThrownBy(() -> rules(1, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rules(3, 2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> WatchRules.of(List.of(), 2, 2, Duration.ofHours(23)))
                .isInstanceOf(IllegalStateException.class);
    }
}
