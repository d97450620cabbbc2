package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.ui.Ui;
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

/** A change of an item's class after it was sent: raising it acts at once, lowering it waits for a second person. */
@Entity
@Table(name = "reclassification")
public class Reclassification {
    /** How far it is. */
    public enum Status {
        @Ui.Label(value = "Menunggu orang kedua", tone = "warning")
        PROPOSED,
        @Ui.Label(value = "Berlaku", tone = "success")
        DONE,
        @Ui.Label("Ditolak")
        REFUSED
    }

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "item_id", nullable = false)
    UUID itemId;

    @Column(name = "submission_id", nullable = false)
    UUID submissionId;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_classification", nullable = false)
    Classification from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_classification", nullable = false)
    Classification to;

    @Column(name = "reason", nullable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    Status status;

    @Column(name = "proposed_by", nullable = false)
    String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    Instant proposedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "request_hash", nullable = false)
    String requestHash;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Reclassification() {}

    Reclassification(UUID id, SubmissionItem item, ReclassifyItem request, Actor proposer, Instant at) {
        this.id = id;
        this.itemId = item.id;
        this.submissionId = item.submission.id;
        this.unitId = item.submission.unitId;
        this.from = item.classification;
        this.to = request.classification();
        this.reason = request.reason();
        this.proposedBy = proposer.subject();
        this.proposedAt = at;
        this.requestHash = ContentHash.of(request);
        this.status = Status.PROPOSED;
        if (!lowers()) {
            decide(Status.DONE, proposer, at);
        }
    }

    /** What was exempt would become open. */
    boolean lowers() {
        return from == Classification.DIKECUALIKAN;
    }

    void confirm(Actor second, Instant at) {
        ReclassificationRules.mayDecide(second, this).orRefuse();
        decide(Status.DONE, second, at);
    }

    void refuse(Actor second, Instant at) {
        ReclassificationRules.mayDecide(second, this).orRefuse();
        decide(Status.REFUSED, second, at);
    }

    private void decide(Status decision, Actor actor, Instant at) {
        status = decision;
        decidedBy = actor.subject();
        decidedAt = at;
    }
}
