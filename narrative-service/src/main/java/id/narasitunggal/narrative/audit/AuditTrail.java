package id.narasitunggal.narrative.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.identity.Actor;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened, what it overwrote and why beside the change itself: all are committed, or nothing. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into event (id, type, subject, unit_id, reach, data, changes, reason,
                               actor, actor_name, actor_roles, actor_unit, request_id, occurred_at)
            values (:id, :type, :subject, cast(:unit as uuid), :reach, cast(:data as jsonb), cast(:changes as jsonb), :reason,
                    :actor, :actorName, string_to_array(:roles, ','), cast(:actorUnit as uuid), :request, :at)
            """;

    private static final String INSERT_ALL = """
            insert into event (id, type, subject, unit_id, reach, data, changes, reason,
                               actor, actor_name, actor_roles, actor_unit, request_id, occurred_at)
            select gen_random_uuid(), h.type, h.subject, h.unit, h.reach, h.data, h.changes, h.reason,
                   :actor, :actorName, string_to_array(:roles, ','), cast(:actorUnit as uuid), :request, :at
              from rows from (jsonb_to_recordset(cast(:happenings as jsonb))
                       as (type text, subject uuid, unit uuid, reach text, data jsonb, changes jsonb, reason text))
                   with ordinality as h (type, subject, unit, reach, data, changes, reason, place)
             order by h.place
            """;

    private final EntityManager database;
    private final Overwritten overwritten;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(
            EntityManager database, @PersistenceUnitExtension Overwritten overwritten, ObjectMapper json, Clock clock) {
        this.database = database;
        this.overwritten = overwritten;
        this.json = json;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException when the caller has no transaction: a change without its event must not exist */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Happening happening, Actor actor) {
        database.flush();
        List<FieldChange> changes = overwritten.take();
        database.createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", UUID.randomUUID())
                .setParameter("type", happening.type())
                .setParameter("subject", happening.subject())
                .setParameter("unit", text(happening.concernedUnit()))
                .setParameter("reach", happening.reach().name())
                .setParameter("data", text(happening))
                .setParameter("changes", changes.isEmpty() ? null : text(changes))
                .setParameter("reason", happening.reason())
                .setParameter("actor", actor.subject())
                .setParameter("actorName", actor.name())
                .setParameter("roles", String.join(",", actor.roles()))
                .setParameter("actorUnit", text(actor.unit()))
                .setParameter("request", actor.requestId())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Many that one act brings about, in their order and with one statement; what the act overwrote stands at the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<? extends Happening> happenings, Actor actor) {
        if (happenings.isEmpty()) {
            return;
        }
        database.flush();
        List<Map<String, Object>> rows = new ArrayList<>();
        happenings.forEach(happening -> rows.add(row(happening)));
        List<FieldChange> changes = overwritten.take();
        if (!changes.isEmpty()) {
            rows.get(0).put("changes", changes);
        }
        database.createNativeQuery(INSERT_ALL)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("happenings", text(rows))
                .setParameter("actor", actor.subject())
                .setParameter("actorName", actor.name())
                .setParameter("roles", String.join(",", actor.roles()))
                .setParameter("actorUnit", text(actor.unit()))
                .setParameter("request", actor.requestId())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private static Map<String, Object> row(Happening happening) {
        Map<String, Object> row = new HashMap<>();
        row.put("type", happening.type());
        row.put("subject", happening.subject());
        row.put("unit", happening.concernedUnit());
        row.put("reach", happening.reach().name());
        row.put("data", happening);
        row.put("reason", happening.reason());
        return row;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private String text(Object written) {
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event not writable: " + written, e);
        }
    }
}
