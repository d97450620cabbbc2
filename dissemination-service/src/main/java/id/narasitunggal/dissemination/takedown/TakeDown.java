package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duty of one unit to remove the text of an edition that has ended from its pages. */
@Entity
@Table(name = "take_down")
public class TakeDown {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "edition_id", nullable = false, updatable = false)
    UUID editionId;

    @Column(name = "narrative_id", nullable = false, updatable = false)
    UUID narrativeId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Column(name = "transferred_to")
    @Nullable
    UUID transferredTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty", nullable = false, updatable = false)
    TakeDownDuty duty;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", nullable = false, updatable = false)
    TakeDownCause cause;

    @Column(name = "pages", nullable = false, updatable = false)
    int pages;

    @Column(name = "opened_at", nullable = false, updatable = false)
    Instant openedAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    TakeDownState state;

    @Column(name = "ended_reason")
    @Nullable
    String endedReason;

    @Column(name = "last_present_at")
    @Nullable
    Instant lastPresentAt;

    @Column(name = "met_at")
    @Nullable
    Instant metAt;

    @Column(name = "declared_at")
    @Nullable
    Instant declaredAt;

    @Column(name = "declared_by")
    @Nullable
    String declaredBy;

    @Column(name = "declared_note")
    @Nullable
    String declaredNote;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    @Nullable
    String confirmedBy;

    @Column(name = "confirmed_reason")
    @Nullable
    String confirmedReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected TakeDown() {}

    /** The unit says that its pages no longer carry the text: they are looked at now; the word alone meets nothing. */
    TakeDownEvent.Declared declare(Actor actor, @Nullable String note, Instant at) {
        TakeDownRules.mayDeclare(actor, this).orRefuse();
        declaredAt = at;
        declaredBy = actor.subject();
        declaredNote = note;
        return new TakeDownEvent.Declared(id, answerable(), editionId, narrativeId);
    }

    /** An officer of another unit has seen that the text is gone where we cannot look: a billboard, an account, a blocked site. */
    TakeDownEvent.Met confirm(Actor officer, String reason, Instant at) {
        TakeDownRules.mayConfirm(officer, this).orRefuse();
        Instant gone = declaredAt == null ? at : declaredAt;
        confirmedAt = at;
        confirmedBy = officer.subject();
        confirmedReason = reason;
        metAt = gone;
        state = gone.isAfter(dueAt) ? TakeDownState.MET_LATE : TakeDownState.MET;
        return new TakeDownEvent.Met(id, answerable(), editionId, gone, state == TakeDownState.MET);
    }

    /** Who is to take it down: the unit whose pages they are, or the heir that answers for them. */
    UUID answerable() {
        return transferredTo == null ? unitId : transferredTo;
    }

    /** What people see at this instant: overdue only where a look after the due time found the text. */
    TakeDownState asOfNow() {
        boolean isProven = lastPresentAt != null && !lastPresentAt.isBefore(dueAt);
        return state == TakeDownState.OPEN && isProven ? TakeDownState.OVERDUE : state;
    }
}
