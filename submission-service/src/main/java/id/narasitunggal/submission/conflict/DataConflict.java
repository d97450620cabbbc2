package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Units that contradict each other on one figure. The database opens and reopens it; people settle it. */
@Entity
@Table(name = "data_conflict")
public class DataConflict {
    @Id
    @Column(name = "id")
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ConflictStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "resolution")
    @Nullable
    Resolution resolution;

    @Column(name = "chosen_item_id")
    @Nullable
    UUID chosenItemId;

    @Column(name = "reason")
    @Nullable
    String reason;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @Column(name = "settled_by")
    @Nullable
    String settledBy;

    @Column(name = "settled_by_name")
    @Nullable
    String settledByName;

    @ElementCollection
    @CollectionTable(name = "data_conflict_party", joinColumns = @JoinColumn(name = "conflict_id"))
    @Immutable
    Set<ConflictParty> parties;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected DataConflict() {}

    ConflictSettled settle(SettleConflict decision, Actor reviewer, Instant at) {
        ConflictRules.maySettle(reviewer, status, unitIds()).orRefuse();
        List<UUID> items = parties.stream().map(party -> party.itemId).sorted().toList();
        UUID chosen = decision.chosenItemId();
        if ((decision.resolution() == Resolution.CHOSEN) != (chosen != null)
                || chosen != null && !items.contains(chosen)) {
            throw Refusal.Invalid.field(
                    "#/chosenItemId",
                    "Sebutkan salah satu butir yang bertentangan bila satu butir dipilih, dan hanya bila itu penyelesaiannya.");
        }
        status = ConflictStatus.SETTLED;
        resolution = decision.resolution();
        chosenItemId = chosen;
        reason = decision.reason();
        settledAt = at;
        settledBy = reviewer.subject();
        settledByName = reviewer.name();
        return new ConflictSettled(id, decision.resolution(), chosen, decision.reason(), items);
    }

    private List<UUID> unitIds() {
        return parties.stream().map(party -> party.unitId).toList();
    }
}
