package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.SubmissionKind;
import id.narasitunggal.submission.intake.SubmissionStatus;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What waits for a review: the urgent first, then the longest waiting. A claim that has run out holds nothing. */
@ApplicationScoped
class ReviewQueue {
    private static final String PAGE = """
            with task as (
                select s.id, s.number, s.revision, s.unit_id, u.kind as unit_kind, s.kind, s.kind = 'SERTA_MERTA' as urgent, s.period, s.status,
                       s.submitted_at, s.review_due_at, s.acknowledge_by, s.acknowledged_at,
                       case when s.claimed_until > :now then s.reviewer end as holder,
                       case when s.claimed_until > :now then s.claimed_until end as claimed_until,
                       s.review_due_at < :now or (s.acknowledged_at is null and s.acknowledge_by < :now) is true as overdue
                  from submission s
                  join unit u on u.id = s.unit_id
                 where s.status in ('SUBMITTED', 'UNDER_REVIEW')
                   and (cast(:kind as text) is null or s.kind = :kind)
                   and (cast(:unitKind as text) is null or u.kind = :unitKind)
                   and (cast(:province as text) is null or u.region_code = :province or u.region_code like :province || '.%')
                   and (cast(:itemType as text) is null
                        or exists (select from submission_item i where i.submission_id = s.id and i.type = :itemType))
                   and (cast(:afterRank as boolean) is null
                        or (s.kind <> 'SERTA_MERTA', s.submitted_at, s.id)
                           > (cast(:afterRank as boolean), cast(:afterSubmitted as timestamptz), cast(:afterId as uuid)))
            ), page as (
                select *
                  from task
                 where (cast(:overdue as boolean) is null or overdue = cast(:overdue as boolean))
                   and (cast(:claim as text) is null
                        or :claim = case when holder is null then 'NOBODY' when holder = :me then 'MINE' else 'OTHERS' end)
                 order by not urgent, submitted_at, id
                 limit :most
            )
            select page.*, n.name as unit_name, a.name as claimed_by, coalesce(page.holder = :me, false) as mine,
                   working_days_after((page.submitted_at at time zone 'Asia/Jakarta')::date, cast(:today as date)) as waiting,
                   (select count(*)::integer from data_conflict_party p join data_conflict c on c.id = p.conflict_id
                     where p.submission_id = page.id and c.status = 'OPEN') as conflicts
              from page
              join unit_name n on n.unit_id = page.unit_id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)
              left join analyst a on a.subject = page.holder
             order by not page.urgent, page.submitted_at, page.id
            """;

    private final Session database;
    private final Clock clock;

    ReviewQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<ReviewTask> page(ReviewQueueFilter filter, PageRequest request, Actor reviewer) {
        List<ReviewTask> rows = placed(filtered(filter, reviewer), request)
                .getResultStream()
                .map(ReviewQueue::task)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(!row.urgent(), row.submittedAt(), row.id()));
    }

    private NativeQuery<Tuple> filtered(ReviewQueueFilter filter, Actor reviewer) {
        Instant now = clock.instant();
        return database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, clock.getZone()))
                .setParameter("me", reviewer.subject())
                .setParameter("kind", name(filter.kind))
                .setParameter("unitKind", name(filter.unitKind))
                .setParameter("itemType", name(filter.itemType))
                .setParameter("province", filter.province)
                .setParameter("overdue", filter.overdue == null ? null : filter.overdue.toString())
                .setParameter("claim", name(filter.claim));
    }

    private static NativeQuery<Tuple> placed(NativeQuery<Tuple> query, PageRequest request) {
        List<String> after = request.keys(3);
        return query.setParameter("afterRank", after.isEmpty() ? null : String.valueOf("true".equals(after.get(0))))
                .setParameter("afterSubmitted", after.isEmpty() ? null : Cursor.instant(after.get(1)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(2)).toString())
                .setParameter("most", request.fetchSize());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static ReviewTask task(Tuple row) {
        LocalDate period = row.get("period", LocalDate.class);
        return new ReviewTask(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("revision", Integer.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                UnitKind.valueOf(row.get("unit_kind", String.class)),
                SubmissionKind.valueOf(row.get("kind", String.class)),
                row.get("urgent", Boolean.class),
                period == null ? null : YearMonth.from(period).toString(),
                SubmissionStatus.valueOf(row.get("status", String.class)),
                row.get("submitted_at", Instant.class),
                row.get("waiting", Integer.class),
                row.get("review_due_at", Instant.class),
                row.get("overdue", Boolean.class),
                row.get("acknowledge_by", Instant.class),
                row.get("acknowledged_at", Instant.class),
                row.get("conflicts", Integer.class),
                row.get("claimed_by", String.class),
                row.get("claimed_until", Instant.class),
                row.get("mine", Boolean.class));
    }
}
