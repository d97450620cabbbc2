package id.narasitunggal.submission.review;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.SubmissionEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Who holds what: one analyst per submission, for as long as a claim lasts. */
@ApplicationScoped
public class ClaimDesk {
    private static final Actor CLOCKWORK = Actor.system("claims");

    /** Rows that another replica is releasing are left to it. */
    private static final String RELEASE_RUN_OUT = """
            with lapsed as (
                select id, reviewer from submission
                 where status = 'UNDER_REVIEW' and claimed_until <= :now
                 order by claimed_until
                 limit 200
                   for update skip locked
            )
            update submission s
               set status = 'SUBMITTED', reviewer = null, claimed_at = null, claimed_until = null, version = s.version + 1
              from lapsed where lapsed.id = s.id
            returning s.id, s.unit_id, lapsed.reviewer
            """;

    private final Session database;
    private final Analysts analysts;
    private final AuditTrail trail;
    private final Clock clock;
    private final Duration lasts;

    ClaimDesk(
            Session database,
            Analysts analysts,
            AuditTrail trail,
            Clock clock,
            @ConfigProperty(name = "narasi.review.claim-lasts") Duration lasts) {
        this.database = database;
        this.analysts = analysts;
        this.trail = trail;
        this.clock = clock;
        this.lasts = lasts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void claim(Submission submission, Actor analyst) {
        Instant now = clock.instant();
        trail.record(submission.review().start(analyst, now, now.plus(lasts)), analyst);
        analysts.greet(analyst);
    }

    /** Takes it up unless this analyst holds it already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdFor(Submission submission, Actor analyst) {
        if (!submission.review().isHeldBy(analyst)) {
            Instant now = clock.instant();
            trail.record(submission.review().start(analyst, now, now.plus(lasts)), analyst);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void release(Submission submission, Actor analyst) {
        trail.record(submission.review().release(analyst), analyst);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handOver(Submission submission, HandOver wish, Actor analyst) {
        Instant now = clock.instant();
        Actor colleague = analysts.colleague(wish.analystId(), analyst.requestId());
        trail.record(submission.review().handOver(analyst, colleague, wish.reason(), now, now.plus(lasts)), analyst);
    }

    /** Puts back into the queue what was held too long; safe with any number of replicas. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void releaseRunOut() {
        List<Tuple> released = database.createNativeQuery(RELEASE_RUN_OUT, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        released.forEach(row -> trail.record(
                new SubmissionEvent.ReviewReleased(
                        row.get("id", UUID.class),
                        row.get("unit_id", UUID.class),
                        row.get("reviewer", String.class),
                        true),
                CLOCKWORK));
    }
}
