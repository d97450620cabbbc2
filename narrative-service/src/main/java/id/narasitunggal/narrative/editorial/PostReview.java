package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The third look (<i>telaah susulan</i>) that an urgent act of fewer persons owes within a day. */
@Entity
@Table(name = "post_review")
public class PostReview {
    static final Duration WITHIN = Duration.ofHours(24);

    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id", nullable = false)
    Edition edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    PostReviewKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "involved", nullable = false)
    List<String> involved;

    @Column(name = "opened_at", nullable = false)
    Instant openedAt;

    @Column(name = "due_at", nullable = false)
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    @Nullable
    PostReviewOutcome outcome;

    @Column(name = "note")
    @Nullable
    String note;

    @Column(name = "reviewed_by")
    @Nullable
    String reviewedBy;

    @Column(name = "reviewed_by_name")
    @Nullable
    String reviewedByName;

    @Column(name = "reviewed_at")
    @Nullable
    Instant reviewedAt;

    protected PostReview() {}

    PostReview(Edition edition, PostReviewKind kind, List<String> involved, Instant at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.kind = kind;
        this.involved = involved;
        this.openedAt = at;
        this.dueAt = at.plus(WITHIN);
    }

    static PostReview ofPublication(Edition edition, Instant at) {
        List<String> involved = Stream.concat(edition.authors.stream(), edition.signatures.approvedBy().stream())
                .toList();
        return new PostReview(edition, PostReviewKind.URGENT_PUBLICATION, involved, at);
    }

    public NarrativeEvent complete(CompletePostReview request, Actor actor, Instant at) {
        PostReviewRules.mayComplete(this, actor).orRefuse();
        outcome = request.outcome();
        note = request.note();
        reviewedBy = actor.subject();
        reviewedByName = actor.name();
        reviewedAt = at;
        edition.milestones.isLookedAt(dueAt);
        return new DeskEvent.PostReviewed(
                edition.narrative.id, edition.id, kind, request.outcome(), request.note(), at.isAfter(dueAt));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Edition edition() {
        return edition;
    }

    public PostReviewKind kind() {
        return kind;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable PostReviewOutcome outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String reviewedByName() {
        return reviewedByName;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }
}
