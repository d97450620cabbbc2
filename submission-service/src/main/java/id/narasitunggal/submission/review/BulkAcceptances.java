package id.narasitunggal.submission.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Bulk acceptances as they are read, with their entries. */
@ApplicationScoped
class BulkAcceptances {
    private static final String SELECT = """
            select b.id, b.analyst, b.analyst_name, b.selection, b.status, b.shown_at, b.valid_until, b.done_at, b.version,
                   entry.acceptable, entry.refused, entry.accepted, entry.changed
              from bulk_acceptance b
             cross join lateral (select (count(*) filter (where e.refusal is null))::integer as acceptable,
                                        count(e.refusal)::integer as refused,
                                        (count(*) filter (where e.outcome = 'ACCEPTED'))::integer as accepted,
                                        (count(*) filter (where e.outcome = 'CHANGED'))::integer as changed
                                   from bulk_acceptance_entry e where e.bulk_id = b.id) as entry
            """;

    private static final String LIST = SELECT + """
             where cast(:afterShown as timestamptz) is null
                or (b.shown_at, b.id) < (cast(:afterShown as timestamptz), cast(:afterId as uuid))
             order by b.shown_at desc, b.id desc
             limit :most
            """;

    private static final String ENTRIES = """
            select e.submission_id, s.number, s.revision, n.name as unit_name, e.refusal, e.outcome
              from bulk_acceptance_entry e
              join submission s on s.id = e.submission_id
              join unit_name n on n.unit_id = s.unit_id and daterange(n.valid_from, n.valid_to) @> current_date
             where e.bulk_id = :bulk
               and (cast(:afterNumber as text) is null or (s.number, s.id) > (:afterNumber, cast(:afterId as uuid)))
             order by s.number, s.id
             limit :most
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    BulkAcceptances(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when nothing was shown under this id */
    BulkAcceptanceView require(UUID id, Actor actor) {
        return database.createNativeQuery(SELECT + " where b.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view(row, actor))
                .orElseThrow(() -> new Refusal.NotFound("Penerimaan bersama"));
    }

    Page<BulkAcceptanceView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<BulkAcceptanceView> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("afterShown", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.shownAt(), row.id()));
    }

    Page<BulkEntryView> entries(UUID bulkId, PageRequest request) {
        List<String> after = request.keys(2);
        List<BulkEntryView> rows = database.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter("bulk", bulkId)
                .setParameter("afterNumber", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(BulkAcceptances::entry)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.number(), row.submissionId()));
    }

    private static BulkEntryView entry(Tuple row) {
        String refusal = row.get("refusal", String.class);
        String outcome = row.get("outcome", String.class);
        return new BulkEntryView(
                row.get("submission_id", UUID.class),
                row.get("number", String.class),
                row.get("revision", Integer.class),
                row.get("unit_name", String.class),
                refusal == null,
                refusal == null ? null : BulkRefusal.valueOf(refusal),
                outcome == null ? null : BulkOutcome.valueOf(outcome));
    }

    private BulkAcceptanceView view(Tuple row, Actor actor) {
        BulkStatus status = BulkStatus.valueOf(row.get("status", String.class));
        Instant validUntil = row.get("valid_until", Instant.class);
        boolean open = status == BulkStatus.SHOWN
                && actor.subject().equals(row.get("analyst", String.class))
                && !clock.instant().isAfter(validUntil);
        return new BulkAcceptanceView(
                row.get("id", UUID.class),
                row.get("analyst_name", String.class),
                selection(row.get("selection", String.class)),
                status,
                row.get("acceptable", Integer.class),
                row.get("refused", Integer.class),
                row.get("accepted", Integer.class),
                row.get("changed", Integer.class),
                row.get("shown_at", Instant.class),
                validUntil,
                row.get("done_at", Instant.class),
                open ? List.of("confirm") : List.of(),
                row.get("version", Integer.class));
    }

    private BulkSelection selection(String text) {
        try {
            return json.readValue(text, BulkSelection.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("selection of a bulk acceptance unreadable", e);
        }
    }
}
