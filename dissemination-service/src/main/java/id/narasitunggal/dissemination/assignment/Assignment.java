package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duty of one unit to publish one edition; its terms were frozen at publication and never move. */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "edition_id", nullable = false, updatable = false)
    UUID editionId;

    @Column(name = "narrative_id", nullable = false, updatable = false)
    UUID narrativeId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty", nullable = false, updatable = false)
    Duty duty;

    @Column(name = "due_at", nullable = false)
    Instant dueAt;

    @Column(name = "required_families", nullable = false, updatable = false)
    String[] requiredFamilies;

    @Column(name = "minimum_placements", nullable = false, updatable = false)
    int minimumPlacements;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    AssignmentState state;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "first_placed_at")
    @Nullable
    Instant firstPlacedAt;

    @Column(name = "fulfilled_at")
    @Nullable
    Instant fulfilledAt;

    @Column(name = "ended_reason")
    @Nullable
    String endedReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Assignment() {}

    /** The unit has taken note; the clock runs on. */
    AssignmentEvent.Acknowledged acknowledge(Actor actor, Instant at) {
        AssignmentRules.mayAcknowledge(actor, this).orRefuse();
        become(AssignmentState.ACKNOWLEDGED);
        acknowledgedBy = actor.subject();
        acknowledgedAt = at;
        return new AssignmentEvent.Acknowledged(id, unitId, editionId);
    }

    /** Weighs anew which verified placements stand; empty when nothing changes. */
    Optional<AssignmentEvent> weigh(List<CountedPlacement> placements, ChannelsInUse use) {
        Optional<Instant> metAt = requirement().within(use).metAt(placements);
        AssignmentState weighed = weighed(placements, metAt);
        firstPlacedAt = placements.stream()
                .map(CountedPlacement::reportedAt)
                .min(Instant::compareTo)
                .orElse(null);
        if (state == AssignmentState.WAIVED || state == AssignmentState.CANCELLED) {
            return Optional.empty();
        }
        fulfilledAt = metAt.orElse(null);
        if (weighed == state) {
            return Optional.empty();
        }
        AssignmentState before = state;
        become(weighed);
        return Optional.of(new AssignmentEvent.Weighed(id, unitId, editionId, before, weighed, fulfilledAt));
    }

    private AssignmentState weighed(List<CountedPlacement> placements, Optional<Instant> metAt) {
        if (metAt.isPresent()) {
            return metAt.get().isAfter(dueAt) ? AssignmentState.FULFILLED_LATE : AssignmentState.FULFILLED;
        }
        if (!placements.isEmpty()) {
            return AssignmentState.PARTIAL;
        }
        return acknowledgedAt == null ? AssignmentState.PENDING : AssignmentState.ACKNOWLEDGED;
    }

    Requirement requirement() {
        return new Requirement(families(), minimumPlacements);
    }

    Set<ChannelFamily> families() {
        Set<ChannelFamily> families = EnumSet.noneOf(ChannelFamily.class);
        for (String family : requiredFamilies) {
            families.add(ChannelFamily.valueOf(family));
        }
        return families;
    }

    private void become(AssignmentState next) {
        if (!state.next().contains(next)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Tindakan ini tidak berlaku pada keadaan kewajiban sekarang. Muat ulang untuk melihat tindakan yang tersedia.");
        }
        state = next;
    }

    public int version() {
        return version;
    }
}
