package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The rows that wait. The lock of a row is its lease: it ends with the worker's life, and any number of replicas share the work. */
@ApplicationScoped
class ImportQueue {
    private static final String ADD = """
            insert into placement_import (id, unit_id, format, dry_run, sha256, actor, actor_name, actor_roles, request_id, received_at)
            values (:id, :unit, :format, :dryRun, :sha256, :actor, :name, string_to_array(:roles, ','), :request, :now)
            """;

    /** All rows in one statement, however many there are. */
    private static final String ADD_ROWS = """
            insert into placement_import_row (import_id, line, row_key, content, outcome, errors, settled_at)
            select :id, (r ->> 'line')::int, r ->> 'key', nullif(r -> 'cells', 'null'),
                   case when nullif(r -> 'cells', 'null') is null then 'REFUSED' else 'PENDING' end,
                   case when nullif(r -> 'cells', 'null') is null then r -> 'errors' end,
                   case when nullif(r -> 'cells', 'null') is null then cast(:now as timestamptz) end
              from jsonb_array_elements(cast(:rows as jsonb)) as r
            """;

    private static final String CLAIM = """
            select i.id, r.line, r.row_key, r.content::text as content, i.unit_id, i.dry_run, i.actor, i.actor_name,
                   array_to_string(i.actor_roles, ',') as roles, i.request_id
              from placement_import_row r
              join placement_import i on i.id = r.import_id
             where r.outcome = 'PENDING'
             order by i.received_at, i.id, r.line
             limit 1
               for update of r skip locked
            """;
    private static final String SETTLE = """
            update placement_import_row
               set outcome = :outcome, placement_id = :placement, errors = cast(:errors as jsonb), content = null, settled_at = :now
             where import_id = :id and line = :line and outcome = 'PENDING'
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    ImportQueue(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A row to be taken in, in the name of who sent it. */
    record Waiting(UUID importId, int line, String key, JsonNode cells, UUID unitId, boolean dryRun, Actor sender) {}

    /** The fingerprint of the file under an id, with whether it was only tried. */
    record Kept(UUID unitId, String sha256, boolean dryRun) {}

    Optional<Kept> at(UUID id) {
        return database.createNativeQuery(
                        "select unit_id, sha256, dry_run from placement_import where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Kept(
                        row.get("unit_id", UUID.class),
                        row.get("sha256", String.class),
                        row.get("dry_run", Boolean.class)));
    }

    void add(
            UUID id,
            UUID unitId,
            ImportFormat format,
            boolean dryRun,
            String sha256,
            List<FileRow> rows,
            Actor sender) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", id)
                .setParameter("unit", unitId)
                .setParameter("format", format.name())
                .setParameter("dryRun", dryRun)
                .setParameter("sha256", sha256)
                .setParameter("actor", sender.subject())
                .setParameter("name", sender.name())
                .setParameter("roles", String.join(",", sender.roles()))
                .setParameter("request", sender.requestId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeMutationQuery(ADD_ROWS)
                .setParameter("id", id)
                .setParameter("rows", write(rows))
                .setParameter("now", clock.instant().toString())
                .executeUpdate();
    }

    /** The next row that nobody is at work on, locked until the transaction ends. */
    Optional<Waiting> claim() {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .getResultStream()
                .findFirst()
                .map(this::waiting);
    }

    void settle(Waiting row, RowOutcome outcome, @Nullable UUID placementId, @Nullable List<RowError> errors) {
        database.createNativeMutationQuery(SETTLE)
                .setParameter("outcome", outcome.name())
                .setParameter("placement", placementId, StandardBasicTypes.UUID)
                .setParameter("errors", errors == null ? null : write(errors), StandardBasicTypes.STRING)
                .setParameter("now", clock.instant())
                .setParameter("id", row.importId())
                .setParameter("line", row.line())
                .executeUpdate();
    }

    private Waiting waiting(Tuple row) {
        UUID unit = row.get("unit_id", UUID.class);
        return new Waiting(
                row.get("id", UUID.class),
                row.get("line", Integer.class),
                row.get("row_key", String.class),
                read(row.get("content", String.class)),
                unit,
                row.get("dry_run", Boolean.class),
                new Actor(
                        row.get("actor", String.class),
                        row.get("actor_name", String.class),
                        Set.of(row.get("roles", String.class).split(",")),
                        unit,
                        row.get("request_id", String.class)));
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row unreadable", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
