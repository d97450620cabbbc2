package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.editorial.NarrativeStatus.ABANDONED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.APPROVED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.COORDINATION;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.CORRECTED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.DRAFT;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.EDITORIAL_REVIEW;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.EXPIRED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.KILLED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.PUBLISHED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.READY_FOR_APPROVAL;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.REJECTED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.SCHEDULED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.SUPERSEDED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.StateDiagram;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarrativeStatusTest {
    @Test
    void the_diagram_in_the_docs_is_the_code() throws IOException {
        StateDiagram.isInTheDocs("NarrativeStatus", StateDiagram.of(NarrativeStatus.class, NarrativeStatus::next));
    }

    private static final Map<NarrativeStatus, Set<NarrativeStatus>> DOMAIN_BRIEF = Map.ofEntries(
            Map.entry(DRAFT, Set.of(EDITORIAL_REVIEW, ABANDONED, KILLED)),
            Map.entry(EDITORIAL_REVIEW, Set.of(COORDINATION, DRAFT, ABANDONED, KILLED)),
            Map.entry(COORDINATION, Set.of(READY_FOR_APPROVAL, DRAFT, ABANDONED, KILLED)),
            Map.entry(READY_FOR_APPROVAL, Set.of(APPROVED, DRAFT, REJECTED, ABANDONED, KILLED)),
            Map.entry(APPROVED, Set.of(SCHEDULED, PUBLISHED, DRAFT, ABANDONED, KILLED)),
            Map.entry(SCHEDULED, Set.of(PUBLISHED, APPROVED, KILLED)),
            Map.entry(PUBLISHED, Set.of(CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED)),
            Map.entry(CORRECTED, Set.of()),
            Map.entry(SUPERSEDED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(EXPIRED, Set.of()),
            Map.entry(REJECTED, Set.of()),
            Map.entry(ABANDONED, Set.of()),
            Map.entry(KILLED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void an_edition_goes_where_the_domain_brief_says_and_nowhere_else(NarrativeStatus status) {
        assertThat(status.next()).isEqualTo(DOMAIN_BRIEF.get(status));
    }

    @Test
    void every_status_can_be_reached_from_a_draft() {
        Set<NarrativeStatus> reached = new HashSet<>(Set.of(DRAFT));
        boolean grew = true;
        while (grew) {
            Set<NarrativeStatus> further = new HashSet<>(reached);
            reached.forEach(status -> further.addAll(status.next()));
            grew = reached.addAll(further);
        }

        assertThat(reached).containsExactlyInAnyOrder(NarrativeStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_published_returns_to_the_works(NarrativeStatus status) {
        if (status.isPublic()) {
            assertThat(status.next()).noneMatch(NarrativeStatus::isInTheWorks);
        } else {
            assertThat(status.isInTheWorks() || status == REJECTED || status == ABANDONED || status == KILLED)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_publishes_what_was_not_approved(NarrativeStatus status) {
        if (status.next().contains(PUBLISHED)) {
            assertThat(status).isIn(APPROVED, SCHEDULED);
        }
        if (status.next().contains(APPROVED)) {
            assertThat(status).isIn(READY_FOR_APPROVAL, SCHEDULED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void parties_read_what_lies_before_them_and_never_a_draft(NarrativeStatus status) {
        assertThat(status.isBeforeParties())
                .isEqualTo(Set.of(COORDINATION, READY_FOR_APPROVAL, APPROVED, SCHEDULED)
                        .contains(status));
    }
}
