package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Who works at the reviewers' desk, and how much lies before each of them. */
@ApplicationScoped
class Analysts {
    private static final Duration RECENTLY = Duration.ofDays(7);

    private static final String GREET = """
            insert into analyst (subject, name, unit_id, seen_at) values (:subject, :name, cast(:unit as uuid), :now)
            on conflict on constraint analyst_pkey do update set name = excluded.name, unit_id = excluded.unit_id, seen_at = excluded.seen_at
            """;

    private static final String WORKLOAD = """
            select a.subject, a.name, a.seen_at, held.number as held, held.overdue, held.oldest, decided.number as decided
              from analyst a
             cross join lateral (select count(*)::integer as number,
                                        (count(*) filter (where s.review_due_at < :now))::integer as overdue,
                                        min(s.submitted_at) as oldest
                                   from submission s where s.reviewer = a.subject and s.status = 'UNDER_REVIEW') as held
             cross join lateral (select count(*)::integer as number
                                   from review r where r.reviewer = a.subject and r.decided_at > :recently) as decided
            """;

    private final Session database;
    private final Clock clock;

    Analysts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that this analyst works here. */
    void greet(Actor analyst) {
        database.createNativeMutationQuery(GREET)
                .setParameter("subject", analyst.subject())
                .setParameter("name", analyst.name())
                .setParameter(
                        "unit", analyst.unit() == null ? null : analyst.unit().toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The colleague as an actor, so that the rules for reviewers apply to them too. @throws Refusal.Invalid when nobody of that name works here */
    Actor colleague(String subject, String requestId) {
        return database.createNativeQuery("select name, unit_id from analyst where subject = :subject", Tuple.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(row -> new Actor(
                        subject,
                        row.get("name", String.class),
                        Set.of(Role.REVIEW_ANALYST),
                        row.get("unit_id", UUID.class),
                        requestId))
                .orElseThrow(
                        () -> Refusal.Invalid.field(
                                "#/analystId",
                                "Analis itu belum pernah mengambil laporan. Pilih nama dari daftar analis, atau minta ia mengambil sendiri."));
    }

    Page<AnalystView> page(PageRequest request) {
        List<String> after = request.keys(2);
        List<AnalystView> rows = workload(WORKLOAD + """
                         where cast(:afterName as text) is null or (a.name, a.subject) > (:afterName, :afterSubject)
                         order by a.name, a.subject limit :most
                        """)
                .setParameter("afterName", after.isEmpty() ? null : after.get(0))
                .setParameter("afterSubject", after.isEmpty() ? null : after.get(1))
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(Analysts::view)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.name(), row.id()));
    }

    /** @throws Refusal.NotFound when nobody of that subject works here */
    AnalystView require(String subject) {
        return workload(WORKLOAD + " where a.subject = :subject")
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(Analysts::view)
                .orElseThrow(() -> new Refusal.NotFound("Analis"));
    }

    private NativeQuery<Tuple> workload(String sql) {
        Instant now = clock.instant();
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("now", now)
                .setParameter("recently", now.minus(RECENTLY));
    }

    private static AnalystView view(Tuple row) {
        return new AnalystView(
                row.get("subject", String.class),
                row.get("name", String.class),
                row.get("held", Integer.class),
                row.get("overdue", Integer.class),
                row.get("oldest", Instant.class),
                row.get("decided", Integer.class),
                row.get("seen_at", Instant.class));
    }
}
