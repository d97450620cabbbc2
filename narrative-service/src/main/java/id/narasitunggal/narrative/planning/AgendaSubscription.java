package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's secret address of the calendar: what it shows is fixed when it is made, so it ends by itself. */
@Entity
@Table(name = "agenda_subscription")
public class AgendaSubscription {
    private static final Duration LIFE = Duration.ofDays(180);

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    String secretHash;

    @Column(name = "subject", nullable = false, updatable = false)
    String subject;

    @Column(name = "unit_id", updatable = false)
    @Nullable
    UUID unitId;

    @Column(name = "sees_all", nullable = false, updatable = false)
    boolean seesAll;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    protected AgendaSubscription() {}

    AgendaSubscription(UUID id, String secretHash, Actor actor, Instant at) {
        this.id = id;
        this.secretHash = secretHash;
        this.subject = actor.subject();
        this.unitId = actor.unit();
        this.seesAll = PlanRules.seesEveryPlan(actor);
        this.createdAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    SubscriptionEvent revoke(Instant at) {
        if (revokedAt != null) {
            throw new Refusal.Conflict("wrong-status", "Alamat langganan ini sudah dicabut.");
        }
        revokedAt = at;
        return new SubscriptionEvent.Revoked(id);
    }

    List<String> allowedActions() {
        return revokedAt == null ? List.of("revoke") : List.of();
    }

    Involvement sight() {
        return new Involvement(seesAll, unitId == null ? null : unitId.toString());
    }
}
