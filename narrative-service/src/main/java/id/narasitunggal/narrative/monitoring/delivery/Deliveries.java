package id.narasitunggal.narrative.monitoring.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.MonitoringRules;
import id.narasitunggal.narrative.monitoring.RowOutcome;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The files of reports as people see them: those who read what the media wrote. */
@ApplicationScoped
class Deliveries {
    private static final String FILES = """
            select id, actor_name, dry_run, state, problem, size_bytes, sha256, rows_total, added, known, refused, received_at, finished_at
              from mention_import
             where :reads
            """;

    private static final String ROWS = """
            select line, outcome, errors::text as errors
              from mention_import_row
             where import_id = :id and line > :after and (cast(:outcome as text) is null or outcome = :outcome)
             order by line
             limit :most
            """;

    private final Session database;
    private final ObjectMapper json;

    Deliveries(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<DeliveryView> find(UUID id, Actor actor) {
        return database.createNativeQuery(FILES + " and id = :id", Tuple.class)
                .setParameter("reads", MonitoringRules.reads(actor))
                .setParameter("id", id)
                .getResultStream()
                .map(Deliveries::view)
                .findFirst();
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    DeliveryView require(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Refusal.NotFound("Impor"));
    }

    /** Newest first. */
    Page<DeliveryView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        var query = database.createNativeQuery(
                        FILES
                                + (after.isEmpty() ? "" : " and (received_at, id) < (:receivedAt, :id)")
                                + " order by received_at desc, id desc limit :most",
                        Tuple.class)
                .setParameter("reads", MonitoringRules.reads(actor))
                .setParameter("most", request.fetchSize());
        if (!after.isEmpty()) {
            query.setParameter("receivedAt", Cursor.instant(after.get(0)))
                    .setParameter("id", Cursor.uuid(after.get(1)));
        }
        List<DeliveryView> found = query.getResultStream().map(Deliveries::view).toList();
        return Page.of(found, request, file -> Cursor.of(file.receivedAt(), file.id()));
    }

    /** @throws Refusal.NotFound when there is no such file that the caller may see */
    Page<DeliveryRowView> rows(UUID id, @Nullable RowOutcome outcome, PageRequest request, Actor actor) {
        List<String> after = request.keys(1);
        List<DeliveryRowView> found = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("id", require(id, actor).id())
                .setParameter("after", after.isEmpty() ? 0 : line(after.get(0)))
                .setParameter("outcome", outcome == null ? null : outcome.name())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(this::row)
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.line()));
    }

    private static int line(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException notALine) {
            throw Cursor.forged();
        }
    }

    private DeliveryRowView row(Tuple row) {
        return new DeliveryRowView(
                row.get("line", Integer.class),
                RowOutcome.valueOf(row.get("outcome", String.class)),
                errors(row.get("errors", String.class)));
    }

    private List<RowError> errors(@Nullable String stored) {
        try {
            return stored == null ? List.of() : List.of(json.readValue(stored, RowError[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row errors unreadable", e);
        }
    }

    private static DeliveryView view(Tuple row) {
        int added = row.get("added", Integer.class);
        int known = row.get("known", Integer.class);
        int refused = row.get("refused", Integer.class);
        return new DeliveryView(
                row.get("id", UUID.class),
                row.get("actor_name", String.class),
                row.get("dry_run", Boolean.class),
                DeliveryState.valueOf(row.get("state", String.class)),
                row.get("problem", String.class),
                row.get("size_bytes", Long.class),
                row.get("sha256", String.class),
                row.get("rows_total", Integer.class),
                added + known + refused,
                added,
                known,
                refused,
                row.get("received_at", Instant.class),
                row.get("finished_at", Instant.class));
    }
}
