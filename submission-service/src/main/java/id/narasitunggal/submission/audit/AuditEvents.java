package id.narasitunggal.submission.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The event log as auditors read it, newest first; nobody else reads it. */
@ApplicationScoped
public class AuditEvents {
    private static final String ROWS = """
            select e.id, e.occurred_at, e.type, e.subject, e.unit_id, e.actor, e.actor_name, to_json(e.actor_roles)::text as roles,
                   e.actor_unit, e.reason, coalesce(e.changes, '[]')::text as changes, e.data::text as data, e.request_id,
                   e.position, l.number, l.hash
              from event e
              left join event_link l on l.position = e.position
             where true""";

    private final Session database;
    private final ObjectMapper json;

    AuditEvents(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    public Page<AuditEventView> list(AuditEventFilter filter, PageRequest page, Actor actor) {
        List<String> keys = page.keys(2);
        Place after = keys.isEmpty() ? null : new Place(Cursor.instant(keys.get(0)), number(keys.get(1)));
        return Page.of(
                after(filter, after, page.fetchSize(), actor),
                page,
                row -> Cursor.of(row.occurredAt(), row.position()));
    }

    /** The next rows below a place; without one the newest. */
    @Transactional
    public List<AuditEventView> after(AuditEventFilter filter, @Nullable Place after, int most, Actor actor) {
        requireAuditor(actor);
        Map<String, Object> conditions = filter.conditions();
        StringBuilder sql = new StringBuilder(ROWS);
        conditions.keySet().forEach(condition -> sql.append(" and ").append(condition));
        sql.append(after == null ? "" : " and (e.occurred_at, e.position) < (:time, :position)")
                .append(" order by e.occurred_at desc, e.position desc limit :most");
        NativeQuery<Tuple> query =
                database.createNativeQuery(sql.toString(), Tuple.class).setParameter("most", most);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        if (after != null) {
            query.setParameter("time", after.time()).setParameter("position", after.position());
        }
        return query.getResultStream().map(this::view).toList();
    }

    /** @throws Refusal.NotFound when there is none */
    @Transactional
    public AuditEventView require(UUID id, Actor actor) {
        requireAuditor(actor);
        Optional<Tuple> found = database.createNativeQuery(ROWS + " and e.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        return found.map(this::view).orElseThrow(() -> new Refusal.NotFound("Peristiwa"));
    }

    private static void requireAuditor(Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            throw new Refusal.Forbidden("Hanya auditor yang dapat membaca jejak audit.");
        }
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notOurs) {
            throw Cursor.forged();
        }
    }

    private AuditEventView view(Tuple row) {
        try {
            return new AuditEventView(
                    row.get("id", UUID.class),
                    row.get("occurred_at", Instant.class),
                    row.get("type", String.class),
                    row.get("subject", UUID.class),
                    row.get("unit_id", UUID.class),
                    row.get("actor", String.class),
                    row.get("actor_name", String.class),
                    json.readValue(row.get("roles", String.class), new TypeReference<List<String>>() {}),
                    row.get("actor_unit", UUID.class),
                    row.get("reason", String.class),
                    json.readValue(row.get("changes", String.class), new TypeReference<List<FieldChange>>() {}),
                    json.readTree(row.get("data", String.class)),
                    row.get("request_id", String.class),
                    row.get("position", Long.class),
                    row.get("number", Long.class),
                    row.get("hash", String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored event unreadable", e);
        }
    }

    /** A row's place in the list. */
    public record Place(Instant time, long position) {
        static Place of(AuditEventView row) {
            return new Place(row.occurredAt(), row.position());
        }
    }
}
