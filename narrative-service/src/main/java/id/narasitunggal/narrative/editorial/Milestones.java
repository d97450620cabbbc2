package id.narasitunggal.narrative.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an edition reached what; what it has not reached is null. */
@Embeddable
class Milestones {
    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "coordination_since")
    @Nullable
    Instant coordinationSince;

    @Column(name = "coordination_due_at")
    @Nullable
    Instant coordinationDueAt;

    @Column(name = "scheduled_for")
    @Nullable
    Instant scheduledFor;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "post_review_due_at")
    @Nullable
    Instant postReviewDueAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    protected Milestones() {}

    Milestones(Instant createdAt) {
        this.createdAt = createdAt;
    }

    void coordinate(@Nullable Instant since, @Nullable Instant dueAt) {
        coordinationSince = since;
        coordinationDueAt = dueAt;
    }

    void startOver() {
        scheduledFor = null;
        coordinate(null, null);
    }

    boolean isOverdueForParties(Instant at) {
        return coordinationDueAt != null && at.isAfter(coordinationDueAt);
    }

    /** A later debt, of a withdrawal, stays. */
    void isLookedAt(Instant dueAt) {
        if (dueAt.equals(postReviewDueAt)) {
            postReviewDueAt = null;
        }
    }
}
