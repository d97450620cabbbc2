package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What waits for whom, reckoned from the rows themselves in one statement: nothing is copied, so nothing is out of date. */
@ApplicationScoped
class Tasks {
    private static final String PAGE = """
            with task as (
                select d.id, case when d.due_at < :now then 'REPORT_MISSED' else 'REPORT_DUE' end as kind, d.unit_id,
                       'Laporan ' || to_char(d.period, 'YYYY-MM') as title, d.due_at, null::uuid as submission_id, d.id as duty_id, null::uuid as conflict_id,
                       null::uuid as succession_id
                  from reporting_duty d
                 where :reports and d.unit_id = cast(:unit as uuid)
                   and d.first_submitted_at is null and d.accepted_at is null and d.waived_until is null and d.released_at is null
                   and d.locks_at > :now and d.due_at < cast(:now as timestamptz) + interval '31 days'
                   and not exists (select from submission s where s.duty_id = d.id and s.status = 'RETURNED'
                                      and not exists (select from submission next where next.previous_revision_id = s.id and next.status <> 'DISCARDED'))
                union all
                select s.id, 'MEND', s.unit_id, s.number, r.fix_by, s.id, null, null, null
                  from submission s
                  join review r on r.submission_id = s.id
                 where :reports and s.unit_id = cast(:unit as uuid) and s.status = 'RETURNED'
                   and not exists (select from submission next where next.previous_revision_id = s.id
                                      and next.status not in ('DRAFT', 'AWAITING_UNIT_APPROVAL', 'DISCARDED'))
                union all
                select s.id, 'APPROVE', s.unit_id, s.number, coalesce(s.due_at, s.drafted_at), s.id, null, null, null
                  from submission s
                 where :approves and s.unit_id = cast(:unit as uuid) and s.status = 'AWAITING_UNIT_APPROVAL'
                union all
                select s.id, 'DECIDE', s.unit_id, s.number, s.review_due_at, s.id, null, null, null
                  from submission s
                 where :reviews and s.status = 'UNDER_REVIEW' and s.reviewer = :me
                union all
                select s.id, 'ACKNOWLEDGE', s.unit_id, s.number, s.acknowledge_by, s.id, null, null, null
                  from submission s
                 where :reviews and s.status = 'SUBMITTED' and s.kind = 'SERTA_MERTA' and s.acknowledged_at is null
                   and s.unit_id is distinct from cast(:unit as uuid)
                union all
                select c.id, 'SETTLE_CONFLICT', null, c.indicator, c.opened_at + interval '3 days', null, null, c.id, null
                  from data_conflict c
                 where :reviews and c.status = 'OPEN'
                   and not exists (select from data_conflict_party p where p.conflict_id = c.id and p.unit_id = cast(:unit as uuid))
                union all
                select s.id, 'MEND_SUCCESSION', (select min(m.unit_id::text)::uuid from unit_succession_member m where m.succession_id = s.id and m.side = 'FROM'),
                       s.legal_basis, p.settled_at + interval '1 day', null, null, null, s.id
                  from planned_succession p
                  join unit_succession s on s.id = p.succession_id
                 where :keepsRegistry and p.status = 'REFUSED'
            )
            select task.*, n.name as unit_name
              from task
              left join unit_name n on n.unit_id = task.unit_id and daterange(n.valid_from, n.valid_to) @> current_date
             where cast(:afterDue as timestamptz) is null
                or (task.due_at, task.kind, task.id) > (cast(:afterDue as timestamptz), :afterKind, cast(:afterId as uuid))
             order by task.due_at, task.kind, task.id
             limit :most
            """;

    private final Session database;
    private final Clock clock;

    Tasks(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The most pressing first. */
    Page<TaskView> page(PageRequest request, Actor actor) {
        Instant now = clock.instant();
        List<String> after = request.keys(3);
        List<TaskView> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("now", now)
                .setParameter("me", actor.subject())
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString())
                .setParameter("reports", actor.has(Role.UNIT_CONTRIBUTOR))
                .setParameter("approves", actor.has(Role.UNIT_APPROVER))
                .setParameter("reviews", actor.has(Role.REVIEW_ANALYST))
                .setParameter("keepsRegistry", actor.has(Role.REGISTRY_ADMIN))
                .setParameter("afterDue", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter("afterKind", after.isEmpty() ? null : after.get(1))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(2)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> task(row, now))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.dueAt(), row.kind(), row.id()));
    }

    private static TaskView task(Tuple row, Instant now) {
        Instant dueAt = row.get("due_at", Instant.class);
        return new TaskView(
                row.get("id", UUID.class),
                TaskKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                dueAt,
                dueAt.isBefore(now),
                row.get("submission_id", UUID.class),
                row.get("duty_id", UUID.class),
                row.get("conflict_id", UUID.class),
                row.get("succession_id", UUID.class));
    }
}
