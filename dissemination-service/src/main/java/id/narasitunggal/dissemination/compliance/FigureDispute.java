package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
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

/** A unit says that a figure of its own in a month is wrong; a person of the coordinating ministry decides. */
@Entity
@Table(name = "figure_dispute")
public class FigureDispute {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Column(name = "month", nullable = false, updatable = false)
    String month;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure", nullable = false, updatable = false)
    FigureName figure;

    @Column(name = "reason", nullable = false, updatable = false)
    String reason;

    @Column(name = "raised_by", nullable = false, updatable = false)
    String raisedBy;

    @Column(name = "raised_by_name", nullable = false, updatable = false)
    String raisedByName;

    @Column(name = "raised_at", nullable = false, updatable = false)
    Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    DisputeStatus status;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_by_name")
    @Nullable
    String decidedByName;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decision")
    @Nullable
    String decision;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected FigureDispute() {}

    FigureDispute(UUID id, UUID unitId, DisputeFigure request, Actor raiser, Instant at) {
        this.id = id;
        this.unitId = unitId;
        this.month = request.month();
        this.figure = request.figure();
        this.reason = request.reason();
        this.raisedBy = raiser.subject();
        this.raisedByName = raiser.name();
        this.raisedAt = at;
        this.status = DisputeStatus.OPEN;
    }

    /** Whether this is what the same caller asked for before. */
    boolean isRaisedAs(DisputeFigure request, Actor actor) {
        return raisedBy.equals(actor.subject())
                && month.equals(request.month())
                && figure == request.figure()
                && reason.equals(request.reason());
    }

    /** The unit is right; whoever tends the rows behind the figure mends them. */
    DisputeEvent uphold(Actor officer, String why, Instant at) {
        return decide(DisputeStatus.UPHELD, officer, why, at);
    }

    /** The figure is as the rows say. */
    DisputeEvent dismiss(Actor officer, String why, Instant at) {
        return decide(DisputeStatus.DISMISSED, officer, why, at);
    }

    private DisputeEvent decide(DisputeStatus verdict, Actor officer, String why, Instant at) {
        DisputeRules.mayDecide(officer, this).orRefuse();
        status = verdict;
        decidedBy = officer.subject();
        decidedByName = officer.name();
        decidedAt = at;
        decision = why;
        return new DisputeEvent.Decided(id, unitId, month, figure, verdict, why);
    }
}
