package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the class of what was sent, and tells everybody who may have cited it. */
@ApplicationScoped
class ReclassificationDesk {
    private final Reclassifications changes;
    private final Submissions submissions;
    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;

    ReclassificationDesk(
            Reclassifications changes, Submissions submissions, Units units, AuditTrail trail, Clock clock) {
        this.changes = changes;
        this.submissions = submissions;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** A change and whether this request made it. */
    record Asked(Reclassification change, boolean isNew) {}

    @Transactional
    Asked put(UUID id, ReclassifyItem request, Actor actor) {
        submissions.oneAtATime(id);
        Optional<Reclassification> known = changes.visible(id, actor);
        if (known.isPresent()) {
            if (!known.get().requestHash.equals(ContentHash.of(request))) {
                throw new Refusal.Conflict(
                        "different-content", "ID ini sudah dipakai untuk usulan yang lain. Pakai ID baru.");
            }
            return new Asked(known.get(), false);
        }
        SubmissionItem item = changes.requireItem(request.itemId(), actor);
        ReclassificationRules.mayPropose(actor, item.submission.unitId).orRefuse();
        check(request, item);
        Reclassification change = new Reclassification(id, item, request, actor, now());
        changes.persistAndFlush(change);
        if (change.status == Reclassification.Status.DONE) {
            apply(change, item, request.exemption(), actor);
        } else {
            trail.record(
                    new ReclassificationEvent.Proposed(id, change.unitId, item.id, change.to, change.reason), actor);
        }
        return new Asked(change, true);
    }

    private static void check(ReclassifyItem request, SubmissionItem item) {
        if (item.submission.status == SubmissionStatus.DRAFT || item.submission.status == SubmissionStatus.DISCARDED) {
            throw new Refusal.Conflict(
                    "illegal-transition", "Laporan ini masih konsep. Ubah klasifikasinya pada konsep itu.");
        }
        if (item.classification == request.classification()) {
            throw Refusal.Invalid.field("#/classification", "Butir ini sudah berklasifikasi demikian.");
        }
        if ((request.classification() == Classification.DIKECUALIKAN) != (request.exemption() != null)) {
            throw Refusal.Invalid.field(
                    "#/exemption",
                    "Dasar pengecualian dan uji konsekuensi wajib untuk informasi yang dikecualikan, dan hanya untuk itu.");
        }
    }

    @Transactional
    void confirm(Reclassification change, Actor second) {
        change.confirm(second, now());
        changes.flush();
        SubmissionItem item = changes.requireItem(change.itemId, second);
        apply(change, item, null, second);
    }

    @Transactional
    void refuse(Reclassification change, Actor second) {
        change.refuse(second, now());
        trail.record(new ReclassificationEvent.Refused(change.id, change.unitId, change.itemId), second);
        changes.flush();
    }

    private void apply(Reclassification change, SubmissionItem item, @Nullable Exemption exemption, Actor actor) {
        item.reclassify(change.to, exemption);
        trail.record(new ItemReclassified(item.id, change.submissionId, change.unitId, change.from, change.to), actor);
        if (change.lowers() && item.submission.status == SubmissionStatus.ACCEPTED) {
            String unitName = units.require(change.unitId, actor).name();
            trail.record(ItemAccepted.of(item.submission, item, unitName, now()), actor);
        }
        changes.flush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
