package id.narasitunggal.submission.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** <i>Tagihan</i>: one unit owes one report for one month; its dates do not move when the rules change. */
@Entity
@Table(name = "reporting_duty")
public class ReportingDuty {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "period", nullable = false)
    LocalDate period;

    @Column(name = "due_at", nullable = false)
    Instant dueAt;

    @Column(name = "grace_until", nullable = false)
    Instant graceUntil;

    @Column(name = "locks_at", nullable = false)
    Instant locksAt;

    @Column(name = "first_submitted_at")
    @Nullable
    Instant firstSubmittedAt;

    @Column(name = "accepted_at")
    @Nullable
    Instant acceptedAt;

    @Column(name = "nihil", nullable = false)
    boolean nihil;

    @Column(name = "released_at")
    @Nullable
    Instant releasedAt;

    @Column(name = "transferred_to")
    @Nullable
    UUID transferredTo;

    @Column(name = "waived_until")
    @Nullable
    Instant waivedUntil;

    @Column(name = "waiver_reason")
    @Nullable
    String waiverReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected ReportingDuty() {}

    public UUID id() {
        return id;
    }

    public YearMonth period() {
        return YearMonth.from(period);
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Until when a late report still counts as within the days of grace; grace never turns late into on time. */
    public Instant graceUntil() {
        return graceUntil;
    }

    /** Nothing more is taken in: the lock date has passed, or the unit no longer owes the report. */
    public boolean isLocked(Instant now) {
        return releasedAt != null || !now.isBefore(locksAt);
    }

    /** A report for this duty came in. The first time counts, whatever is returned and mended afterwards; that time is answered. */
    public Instant reportArrived(Instant at) {
        Instant first = firstSubmittedAt == null ? at : firstSubmittedAt;
        firstSubmittedAt = first;
        return first;
    }

    /** What came in does not count as having come in: withdrawn, or returned as without substance. A correction voids nothing. */
    public void reportVoided() {
        if (acceptedAt == null) {
            firstSubmittedAt = null;
        }
    }

    /** @param withoutNews the report says that there is nothing to report (<i>nihil</i>) */
    public void reportAccepted(Instant at, boolean withoutNews) {
        acceptedAt = at;
        nihil = withoutNews;
    }

    /** The unit need not report for this month; a report that is accepted all the same counts. */
    void waive(String reason) {
        waivedUntil = locksAt;
        waiverReason = reason;
    }

    /** The unit no longer owes it; a successor may owe it instead. */
    void release(@Nullable UUID successor, Instant at) {
        releasedAt = at;
        transferredTo = successor;
    }
}
