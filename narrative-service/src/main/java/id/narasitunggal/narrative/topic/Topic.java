package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
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

/** What government speaks about with one voice; at most one narrative on it is live. */
@Entity
@Table(name = "topic")
public class Topic {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "description")
    @Nullable
    String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    TopicStatus status;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    protected Topic() {}

    Topic(UUID id, RegisterTopic request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.title = request.title();
        this.description = request.description();
        this.status = TopicStatus.ACTIVE;
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public boolean isActive() {
        return status == TopicStatus.ACTIVE;
    }

    TopicEvent rename(RegisterTopic request, Actor actor) {
        TopicRules.mayKeepList(actor);
        TopicEvent renamed = new TopicEvent.Renamed(id, title, request.title(), request.description());
        title = request.title();
        description = request.description();
        return renamed;
    }

    TopicEvent archive(Actor actor) {
        TopicRules.mayKeepList(actor);
        if (!isActive()) {
            throw new Refusal.Conflict("wrong-status", "Topik ini sudah diarsipkan.");
        }
        status = TopicStatus.ARCHIVED;
        return new TopicEvent.Archived(id);
    }

    TopicEvent reactivate(Actor actor) {
        TopicRules.mayKeepList(actor);
        if (isActive()) {
            throw new Refusal.Conflict("wrong-status", "Topik ini masih aktif.");
        }
        status = TopicStatus.ACTIVE;
        return new TopicEvent.Reactivated(id);
    }
}
