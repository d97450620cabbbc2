package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.assignment.AssignmentState.ACKNOWLEDGED;
import static id.narasitunggal.dissemination.assignment.AssignmentState.CANCELLED;
import static id.narasitunggal.dissemination.assignment.AssignmentState.FULFILLED;
import static id.narasitunggal.dissemination.assignment.AssignmentState.FULFILLED_LATE;
import static id.narasitunggal.dissemination.assignment.AssignmentState.OVERDUE;
import static id.narasitunggal.dissemination.assignment.AssignmentState.PARTIAL;
import static id.narasitunggal.dissemination.assignment.AssignmentState.PENDING;
import static id.narasitunggal.dissemination.assignment.AssignmentState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AssignmentStateTest {
    private static final Instant DUE = Instant.parse("2026-10-14T09:00:00Z");

    @Test
    void every_way_through_a_duty() {
        assertThat(PENDING.next())
                .containsExactlyInAnyOrder(ACKNOWLEDGED, PARTIAL, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
        assertThat(ACKNOWLEDGED.next())
                .containsExactlyInAnyOrder(PARTIAL, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
        assertThat(PARTIAL.next())
                .containsExactlyInAnyOrder(PENDING, ACKNOWLEDGED, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
        assertThat(FULFILLED.next())
                .containsExactlyInAnyOrder(PENDING, ACKNOWLEDGED, PARTIAL, FULFILLED, FULFILLED_LATE);
        assertThat(FULFILLED_LATE.next()).isEqualTo(FULFILLED.next());
        assertThat(WAIVED.next()).containsExactlyInAnyOrder(PENDING, ACKNOWLEDGED);
        assertThat(CANCELLED.next()).isEmpty();
    }

    @Test
    void what_is_kept_cancelled_or_waived_never_becomes_overdue() {
        assertThat(Arrays.stream(AssignmentState.values())
                        .filter(state -> state.asOf(DUE.plusSeconds(1), DUE) == OVERDUE))
                .containsExactlyInAnyOrder(PENDING, ACKNOWLEDGED, PARTIAL, OVERDUE);
        assertThat(PENDING.asOf(DUE, DUE)).isEqualTo(PENDING);
    }
}
