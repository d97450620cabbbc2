package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark on an edition in the works. */
@Entity
@Table(name = "draft_comment")
public class DraftComment {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "narrative_id", nullable = false, updatable = false)
    UUID narrativeId;

    @Column(name = "edition_id", nullable = false, updatable = false)
    UUID editionId;

    @Column(name = "reply_to", updatable = false)
    @Nullable
    UUID replyTo;

    @Column(name = "pointer", updatable = false)
    @Nullable
    String pointer;

    @Column(name = "quote", updatable = false)
    @Nullable
    String quote;

    @Column(name = "text", nullable = false, updatable = false)
    String text;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "written_by", nullable = false, updatable = false)
    String writtenBy;

    @Column(name = "writer_name", nullable = false, updatable = false)
    String writerName;

    @Column(name = "written_at", nullable = false, updatable = false)
    Instant writtenAt;

    @Column(name = "resolved_at")
    @Nullable
    Instant resolvedAt;

    @Column(name = "resolved_by")
    @Nullable
    String resolvedBy;

    protected DraftComment() {}

    DraftComment(UUID id, UUID editionId, WriteComment request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.narrativeId = request.narrativeId();
        this.editionId = editionId;
        this.replyTo = request.replyTo();
        this.pointer = request.pointer();
        this.quote = request.quote();
        this.text = request.text();
        this.requestHash = requestHash;
        this.writtenBy = actor.subject();
        this.writerName = actor.name();
        this.writtenAt = at;
    }

    CommentEvent resolve(Actor actor, Instant at) {
        requireRoot();
        if (resolvedAt != null) {
            throw new Refusal.Conflict("wrong-status", "Komentar ini sudah diselesaikan.");
        }
        resolvedAt = at;
        resolvedBy = actor.subject();
        return new CommentEvent.Resolved(narrativeId, id);
    }

    CommentEvent reopen() {
        requireRoot();
        if (resolvedAt == null) {
            throw new Refusal.Conflict("wrong-status", "Komentar ini belum diselesaikan.");
        }
        resolvedAt = null;
        resolvedBy = null;
        return new CommentEvent.Reopened(narrativeId, id);
    }

    List<String> allowedActions(Actor actor) {
        if (replyTo != null || !DeskRules.works(actor)) {
            return List.of();
        }
        return List.of(resolvedAt == null ? "resolve" : "reopen");
    }

    private void requireRoot() {
        if (replyTo != null) {
            throw new Refusal.Conflict("is-reply", "Ini balasan; selesaikan komentar pokoknya.");
        }
    }
}
