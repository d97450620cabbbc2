package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.ChannelFamily;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One item of the communication calendar. */
@Entity
@Table(name = "agenda_entry")
public class AgendaEntry {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "sequence", nullable = false)
    int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    AgendaStatus status;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "topic_id", nullable = false)
    UUID topicId;

    @Column(name = "plan_id")
    @Nullable
    UUID planId;

    @Column(name = "narrative_id")
    @Nullable
    UUID narrativeId;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Column(name = "zone", nullable = false)
    String zone;

    @Column(name = "first_day", nullable = false)
    LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    LocalDate lastDay;

    @Column(name = "region", nullable = false)
    String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    @Nullable
    ChannelFamily channel;

    @Column(name = "product")
    @Nullable
    String product;

    @Column(name = "place")
    @Nullable
    String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "units", nullable = false)
    List<UUID> units;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    protected AgendaEntry() {}

    AgendaEntry(UUID id, PlanAgendaEntry request, String requestHash, Actor actor, Instant at) {
        PlanRules.planner(actor).orRefuse();
        this.id = id;
        this.status = AgendaStatus.PLANNED;
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
        take(request, at);
    }

    AgendaEvent change(PlanAgendaEntry request, Actor actor, Instant at) {
        requireStanding(actor);
        take(request, at);
        sequence++;
        return new AgendaEvent.Changed(id, sequence);
    }

    AgendaEvent cancel(String reason, Actor actor, Instant at) {
        requireStanding(actor);
        status = AgendaStatus.CANCELLED;
        sequence++;
        changedAt = at;
        return new AgendaEvent.Cancelled(id, reason);
    }

    List<String> allowedActions(Actor actor) {
        return PlanRules.isPlanner(actor) && status == AgendaStatus.PLANNED ? List.of("update", "cancel") : List.of();
    }

    private void requireStanding(Actor actor) {
        PlanRules.planner(actor).orRefuse();
        if (status != AgendaStatus.PLANNED) {
            throw new Refusal.Conflict("wrong-status", "Mata agenda ini sudah dibatalkan. Buatlah mata agenda baru.");
        }
    }

    private void take(PlanAgendaEntry request, Instant at) {
        if (request.end().isBefore(request.start())) {
            throw Refusal.Invalid.field("#/end", "Waktu selesai tidak boleh sebelum waktu mulai.");
        }
        title = request.title();
        topicId = request.topicId();
        planId = request.planId();
        narrativeId = request.narrativeId();
        zone = request.zone().id().getId();
        startsAt = request.start().atZone(request.zone().id()).toInstant();
        endsAt = request.end().atZone(request.zone().id()).toInstant();
        firstDay = request.start().toLocalDate();
        lastDay = request.end().toLocalDate();
        region = request.region();
        channel = request.channel();
        product = request.product();
        place = request.place();
        units = request.unitIds();
        changedAt = at;
    }
}
