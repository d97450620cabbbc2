package id.narasitunggal.dissemination.task;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What waits for whom, in one statement over the rows themselves. An overdue duty stays for 31 days, as in the daily digest; where no rule
 * sets a time, three days after the thing arrived are taken. Nobody is asked to judge what they or their own unit did.
 */
@ApplicationScoped
class Tasks {
    private static final String OF_THE_UNIT = """
            select a.id, case when a.due_at < :now then 'PUBLISH_OVERDUE' else 'PUBLISH_DUE' end as kind, a.unit_id, e.title, a.due_at,
                   '/assignments/' as place
              from assignment a
              join edition e on e.id = a.edition_id
             where :publishes and a.unit_id = cast(:unit as uuid) and a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL')
               and a.due_at > cast(:now as timestamptz) - interval '31 days'
            union all
            select t.id, 'TAKE_DOWN', t.unit_id, e.title, t.due_at, '/take-downs/'
              from take_down t
              join edition e on e.id = t.edition_id
             where :publishes and t.unit_id = cast(:unit as uuid) and t.state = 'OPEN' and t.declared_at is null
            union all
            select p.id, 'PROVE', p.unit_id, e.title, p.reported_at + interval '3 days', '/placements/'
              from placement p
              join edition e on e.id = p.edition_id
             where :publishes and p.unit_id = cast(:unit as uuid) and p.status = 'REPORTED' and p.url is null
               and (cardinality(missing_evidence(p.id)) > 0
                    or not exists (select from placement_evidence f where f.placement_id = p.id))
            """;
    private static final String OF_THE_OFFICER = """
            select p.id, 'VERIFY_PLACEMENT', p.unit_id, e.title, p.reported_at + interval '3 days', '/placements/'
              from placement p
              join edition e on e.id = p.edition_id
             where :verifies and p.status in ('REPORTED', 'EMBARGO_BREACH')
               and p.reported_by <> :me and p.unit_id is distinct from cast(:unit as uuid)
               and (p.checked_at is not null
                    or p.url is null and cardinality(missing_evidence(p.id)) = 0
                       and exists (select from placement_evidence f where f.placement_id = p.id)
                       and not exists (select from placement_evidence f where f.placement_id = p.id and f.uploaded_by = :me))
            union all
            select c.id, 'VERIFY_CHANNEL', c.unit_id, c.name, c.registered_at + interval '3 days', '/channels/'
              from channel c
             where :verifies and c.status = 'REGISTERED' and c.family <> 'WEBSITE'
               and c.registered_by <> :me and c.unit_id is distinct from cast(:unit as uuid)
            union all
            select t.id, 'CONFIRM_TAKE_DOWN', t.unit_id, e.title, t.declared_at + interval '3 days', '/take-downs/'
              from take_down t
              join edition e on e.id = t.edition_id
             where :verifies and t.state = 'OPEN' and t.declared_at is not null
               and t.declared_by <> :me and t.unit_id is distinct from cast(:unit as uuid)
            union all
            select w.id, 'DECIDE_WAIVER', a.unit_id, left(w.reason, 200), w.proposed_at + interval '3 days', '/waivers/'
              from waiver w
              left join assignment a on a.id = w.assignment_id
             where :verifies and w.status = 'PROPOSED' and w.proposer <> :me
               and (a.id is null or a.unit_id is distinct from cast(:unit as uuid))
            union all
            select s.id, 'DECIDE_STOP', null, left(s.reason, 200), s.proposed_at, '/emergency-stops/'
              from emergency_stop s
             where :stops and s.status = 'PROPOSED' and s.proposer <> :me
            union all
            select d.id, 'DECIDE_DISPUTE', d.unit_id, d.month || ': ' || left(d.reason, 200), d.raised_at + interval '3 days', '/figure-disputes/'
              from figure_dispute d
             where :verifies and d.status = 'OPEN' and d.raised_by <> :me and d.unit_id is distinct from cast(:unit as uuid)
            union all
            select i.id, 'EXAMINE_SAMPLE', i.unit_id, e.title, s.drawn_at + interval '14 days', '/sample-items/'
              from sample_item i
              join sample_draw s on s.id = i.draw_id
              join placement p on p.id = i.placement_id
              join edition e on e.id = p.edition_id
             where :verifies and not exists (select from sample_outcome o where o.item_id = i.id)
               and :me not in (i.verified_by, i.reported_by) and i.unit_id is distinct from cast(:unit as uuid)
               and not exists (select from placement_evidence f where f.placement_id = i.placement_id and f.uploaded_by = :me)
            """;
    private static final String OF_THE_REPORT = """
            select r.id,
                   case r.state when 'GENERATED' then 'REVIEW_REPORT' when 'UNDER_REVIEW' then 'SIGN_REPORT'
                                when 'SIGNED' then 'ISSUE_REPORT' else 'RECEIVE_REPORT' end,
                   null, r.number, coalesce(r.issued_at, r.signed_at, r.reviewed_at, r.generated_at) + interval '3 days', '/monthly-reports/'
              from monthly_report r
             where case r.state when 'GENERATED' then :prepares
                                when 'UNDER_REVIEW' then :signs and r.prepared_by <> :me
                                when 'SIGNED' then :signs
                                when 'ISSUED' then :receives
                                else false end
            """;
    private static final String PAGE =
            "with task as (" + OF_THE_UNIT + "union all\n" + OF_THE_OFFICER + "union all\n" + OF_THE_REPORT + """
            )
            select task.*, u.name as unit_name
              from task
              left join unit u on u.id = task.unit_id
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
                .setParameter("publishes", actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER))
                .setParameter("verifies", actor.has(Role.DISSEMINATION_OFFICER))
                .setParameter("stops", actor.hasAny(Role.DISSEMINATION_OFFICER, Role.NARRATIVE_APPROVER))
                .setParameter("prepares", actor.has(Role.REPORT_OFFICER))
                .setParameter("signs", actor.has(Role.REPORT_SIGNATORY))
                .setParameter("receives", actor.has(Role.LEADERSHIP_READER))
                .setParameter(
                        "afterDue",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
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
        UUID id = row.get("id", UUID.class);
        Instant dueAt = row.get("due_at", Instant.class);
        return new TaskView(
                id,
                TaskKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                dueAt,
                dueAt.isBefore(now),
                row.get("place", String.class) + id);
    }
}
