package id.narasitunggal.submission.review;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.SubmissionEvent;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Decides on submissions; the decision, the state and the events are one transaction. */
@ApplicationScoped
public class ReviewDesk {
    /** Working days a unit has to mend what was returned (configuration by design, not by law). */
    private static final int DAYS_TO_MEND = 2;

    private static final String MEND_BY = """
            select (working_day_after((cast(:now as timestamptz) at time zone time_zone)::date, :days) + time '16:00') at time zone time_zone
              from unit where id = :unit
            """;

    private final Session database;
    private final Units units;
    private final Submissions submissions;
    private final AuditTrail trail;
    private final Clock clock;

    ReviewDesk(Session database, Units units, Submissions submissions, AuditTrail trail, Clock clock) {
        this.database = database;
        this.units = units;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes down what the analyst found, in place of what they wrote before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordFindings(Submission submission, RecordFindings found, Actor analyst) {
        submission.review().mustBeHeldBy(analyst);
        Findings known = database.find(Findings.class, submission.id());
        Findings findings = known == null ? new Findings(submission.id()) : known;
        trail.record(findings.record(found, analyst, clock.instant()), analyst);
        if (known == null) {
            database.persist(findings);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void accept(Submission submission, AcceptSubmission decision, Actor analyst) {
        Instant now = clock.instant();
        SubmissionEvent accepted = submission.review().accept(analyst, now);
        note(submission, Review.Verdict.ACCEPTED, List.of(), decision.note(), null, analyst, now);
        trail.record(accepted, analyst);
        String unitName = units.require(submission.unitId(), analyst).name();
        trail.recordAll(submission.publicItems().accepted(unitName, now), analyst);
        submission.review().corrects().ifPresent(corrected -> supersede(corrected, submission, analyst));
    }

    private void supersede(UUID correctedId, Submission correction, Actor analyst) {
        Submission corrected = submissions.require(correctedId, analyst);
        trail.record(corrected.review().supersede(correction), analyst);
        trail.recordAll(corrected.publicItems().outdatedBy(correction.id()), analyst);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void sendBack(Submission submission, ReturnSubmission decision, Actor analyst) {
        Instant now = clock.instant();
        List<String> reasons =
                decision.reasons().stream().distinct().map(Enum::name).toList();
        SubmissionEvent sentBack = submission
                .review()
                .sendBack(analyst, reasons, decision.reasons().contains(ReturnReason.NOT_SUBSTANTIVE));
        note(
                submission,
                Review.Verdict.RETURNED,
                reasons,
                decision.note(),
                mendBy(submission.unitId(), now),
                analyst,
                now);
        trail.record(sentBack, analyst);
    }

    private void note(
            Submission submission,
            Review.Verdict verdict,
            List<String> reasons,
            @Nullable String note,
            @Nullable Instant mendBy,
            Actor analyst,
            Instant now) {
        database.persist(new Review(submission.id(), analyst, verdict, reasons, note, mendBy, now));
        database.flush();
    }

    private Instant mendBy(UUID unitId, Instant now) {
        return database.createNativeQuery(MEND_BY, Tuple.class)
                .setParameter("now", now)
                .setParameter("days", DAYS_TO_MEND)
                .setParameter("unit", unitId)
                .getSingleResult()
                .get(0, Instant.class);
    }
}
