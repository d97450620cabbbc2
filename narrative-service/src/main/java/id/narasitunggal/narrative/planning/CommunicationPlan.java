package id.narasitunggal.narrative.planning;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What government wants to say in a period, with whom, to whom and through what (<i>rencana komunikasi</i>). */
@Entity
@Table(name = "communication_plan")
public class CommunicationPlan {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    PlanStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", nullable = false)
    PlanContent content;

    @Column(name = "first_day", nullable = false)
    LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    LocalDate lastDay;

    @Column(name = "lead_unit", nullable = false)
    UUID leadUnit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "involved_units", nullable = false)
    List<UUID> involvedUnits;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "activated_by")
    @Nullable
    String activatedBy;

    protected CommunicationPlan() {}

    CommunicationPlan(UUID id, PlanContent content, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.status = PlanStatus.DRAFT;
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
        take(content);
    }

    /** What was coordinated was another text: the plan is a draft again. */
    PlanEvent rewrite(PlanContent next, Actor actor) {
        PlanRules.judge(PlanAct.UPDATE, this, actor).orRefuse();
        take(next);
        PlanStatus from = status;
        status = PlanStatus.DRAFT;
        return new PlanEvent.Rewritten(id, from);
    }

    /** @param metWith units that came to a meeting about this plan */
    PlanEvent coordinate(List<UUID> metWith, Actor actor) {
        PlanRules.judge(PlanAct.COORDINATE, this, actor).orRefuse();
        if (!metWith.contains(leadUnit) || !metWith.containsAll(involvedUnits)) {
            throw new Refusal.Conflict(
                    "not-coordinated",
                    "Belum semua instansi yang dilibatkan hadir dalam rapat koordinasi rencana ini. Catat rapatnya, atau sesuaikan daftar instansi.");
        }
        return become(PlanStatus.COORDINATED, null);
    }

    PlanEvent activate(Actor actor) {
        PlanRules.judge(PlanAct.ACTIVATE, this, actor).orRefuse();
        activatedBy = actor.subject();
        return become(PlanStatus.ACTIVE, null);
    }

    PlanEvent finish(long openFollowUps, Actor actor) {
        PlanRules.judge(PlanAct.FINISH, this, actor).orRefuse();
        if (openFollowUps > 0) {
            throw new Refusal.Conflict(
                    "follow-ups-open",
                    "Masih ada " + openFollowUps
                            + " tindak lanjut yang belum selesai. Selesaikan dahulu, lalu tutup rencana ini.");
        }
        return become(PlanStatus.DONE, null);
    }

    PlanEvent cancel(String reason, Actor actor) {
        PlanRules.judge(PlanAct.CANCEL, this, actor).orRefuse();
        return become(PlanStatus.CANCELLED, reason);
    }

    private PlanEvent become(PlanStatus next, @Nullable String reason) {
        PlanStatus from = status;
        status = next;
        return new PlanEvent.Moved(id, from, next, reason);
    }

    private void take(PlanContent next) {
        if (next.until().isBefore(next.from())) {
            throw Refusal.Invalid.field("#/until", "Akhir rencana tidak boleh sebelum mulainya.");
        }
        content = next;
        firstDay = next.from();
        lastDay = next.until();
        leadUnit = next.leadUnit();
        involvedUnits = next.involvedUnits();
    }
}
