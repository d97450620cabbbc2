package id.narasitunggal.narrative.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened beside the change itself: both are committed, or neither. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into event (id, type, subject, unit_id, reach, data, actor, actor_name, actor_roles, actor_unit, request_id, occurred_at)
            values (:id, :type, :subject, cast(:unit as uuid), :reach, cast(:data as jsonb), :actor, :actorName,
                    string_to_array(:roles, ','), cast(:actorUnit as uuid), :request, :at)
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException when the caller has no transaction: a change without its event must not exist */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Happening happening, Actor actor) {
        database.createNativeQuery(INSERT)
                .setParameter("id", UUID.randomUUID())
                .setParameter("type", happening.type())
                .setParameter("subject", happening.subject())
                .setParameter("unit", text(happening.concernedUnit()))
                .setParameter("reach", happening.reach().name())
                .setParameter("data", data(happening))
                .setParameter("actor", actor.subject())
                .setParameter("actorName", actor.name())
                .setParameter("roles", String.join(",", actor.roles()))
                .setParameter("actorUnit", text(actor.unit()))
                .setParameter("request", actor.requestId())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private String data(Happening happening) {
        try {
            return json.writeValueAsString(happening);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event not writable: " + happening.type(), e);
        }
    }
}
