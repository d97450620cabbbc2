package id.narasitunggal.submission.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.StateDiagram;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionStatusTest {
    @Test
    void the_diagram_in_the_docs_is_the_code() throws IOException {
        StateDiagram.isInTheDocs("SubmissionStatus", StateDiagram.of(SubmissionStatus.class, SubmissionStatus::next));
    }

    @Test
    void every_status_but_the_first_can_be_reached() {
        Set<SubmissionStatus> reachable = new HashSet<>();
        for (SubmissionStatus status : SubmissionStatus.values()) {
            reachable.addAll(status.next());
        }

        assertThat(reachable).containsAll(EnumSet.complementOf(EnumSet.of(SubmissionStatus.DRAFT)));
    }

    @Test
    void what_was_accepted_is_never_rejected_withdrawn_or_edited_again() {
        assertThat(SubmissionStatus.ACCEPTED.next()).containsExactly(SubmissionStatus.SUPERSEDED);
    }

    @Test
    void terminal_statuses_lead_nowhere() {
        assertThat(EnumSet.of(
                        SubmissionStatus.WITHDRAWN,
                        SubmissionStatus.DISCARDED,
                        SubmissionStatus.LAPSED,
                        SubmissionStatus.SUPERSEDED))
                .allSatisfy(status -> assertThat(status.next()).isEmpty());
    }
}
