package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit, by the name of a person there, that may read one scheduled text before its hour. */
@Entity
@Table(name = "pre_distribution")
public class PreDistribution {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @Column(name = "narrative_id", nullable = false)
    UUID narrativeId;

    @Column(name = "edition_id", nullable = false)
    UUID editionId;

    @Column(name = "number", nullable = false)
    String number;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    @Column(name = "embargo_until", nullable = false)
    Instant embargoUntil;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "unit_name", nullable = false)
    String unitName;

    @Column(name = "recipient", nullable = false)
    String recipient;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "listed_by", nullable = false)
    String listedBy;

    @Column(name = "listed_by_name", nullable = false)
    String listedByName;

    @Column(name = "listed_at", nullable = false)
    Instant listedAt;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "acknowledged_by_name")
    @Nullable
    String acknowledgedByName;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "struck_at")
    @Nullable
    Instant struckAt;

    protected PreDistribution() {}

    PreDistribution(UUID id, ListRecipient request, String requestHash, EmbargoedText text, Actor actor, Instant at) {
        this.id = id;
        this.narrativeId = text.narrativeId();
        this.editionId = text.editionId();
        this.number = text.number();
        this.contentHash = text.contentHash();
        this.embargoUntil = text.opensAt();
        this.unitId = request.unitId();
        this.unitName = request.unitName();
        this.recipient = request.recipient();
        this.requestHash = requestHash;
        this.listedBy = actor.subject();
        this.listedByName = actor.name();
        this.listedAt = at;
    }

    PreDistributionStatus status() {
        if (struckAt != null) {
            return PreDistributionStatus.STRUCK;
        }
        return acknowledgedAt == null ? PreDistributionStatus.LISTED : PreDistributionStatus.ACKNOWLEDGED;
    }

    PreDistributionEvent acknowledge(Actor actor, Instant at) {
        PreDistributionRules.mayAcknowledge(this, actor).orRefuse();
        acknowledgedBy = actor.subject();
        acknowledgedByName = actor.name();
        acknowledgedAt = at;
        return new PreDistributionEvent.Acknowledged(id, narrativeId, unitId, embargoUntil);
    }

    PreDistributionEvent strike(String reason, Actor actor, Instant at) {
        PreDistributionRules.mayStrike(this, actor).orRefuse();
        struckAt = at;
        return new PreDistributionEvent.Struck(id, narrativeId, unitId, reason);
    }
}
