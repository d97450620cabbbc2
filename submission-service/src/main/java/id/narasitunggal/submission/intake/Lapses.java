package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.time.DatabasePatience;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Closes what was returned and not mended by its day, so that an empty promise does not hold a duty open for ever. */
@ApplicationScoped
public class Lapses {
    private static final int AT_ONCE = 200;

    /** Rows that another replica works on are passed over. */
    private static final String OVERDUE = """
            select s.id
              from submission s
              join review r on r.submission_id = s.id
             where s.status = 'RETURNED' and r.fix_by < :now
               and not exists (select from submission next
                                where next.previous_revision_id = s.id
                                  and next.status in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'RETURNED', 'SUPERSEDED', 'LAPSED'))
             order by r.fix_by
             limit :most
               for update of s skip locked
            """;

    private final Session database;
    private final Submissions submissions;
    private final AuditTrail trail;
    private final Clock clock;

    Lapses(Session database, Submissions submissions, AuditTrail trail, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void closeOverdue() {
        DatabasePatience.whileWorking(database, this::close);
    }

    private void close() {
        Actor system = Actor.system("lapse");
        List<UUID> overdue = database.createNativeQuery(OVERDUE, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
        for (UUID id : overdue) {
            trail.record(submissions.known(id).signOff().lapse(), system);
        }
    }
}
