package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a reviewer decided on one revision; written once. */
@Entity
@Table(name = "review")
public class Review {
    /** The two ways a review ends. */
    public enum Verdict {
        ACCEPTED,
        RETURNED
    }

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "submission_id", nullable = false)
    UUID submissionId;

    @Column(name = "reviewer", nullable = false)
    String reviewer;

    @Column(name = "reviewer_name", nullable = false)
    String reviewerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", nullable = false)
    Verdict verdict;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reasons", nullable = false)
    List<String> reasons;

    @Column(name = "note")
    @Nullable
    String note;

    @Column(name = "fix_by")
    @Nullable
    Instant fixBy;

    @Column(name = "decided_at", nullable = false)
    Instant decidedAt;

    protected Review() {}

    Review(
            UUID submissionId,
            Actor analyst,
            Verdict verdict,
            List<String> reasons,
            @Nullable String note,
            @Nullable Instant fixBy,
            Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.reviewer = analyst.subject();
        this.reviewerName = analyst.name();
        this.verdict = verdict;
        this.reasons = reasons;
        this.note = note;
        this.fixBy = fixBy;
        this.decidedAt = decidedAt;
    }
}
