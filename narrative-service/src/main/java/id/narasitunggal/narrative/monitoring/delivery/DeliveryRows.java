package id.narasitunggal.narrative.monitoring.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.monitoring.MentionFile;
import id.narasitunggal.narrative.monitoring.RecordMention;
import id.narasitunggal.narrative.monitoring.RowOutcome;
import id.narasitunggal.narrative.monitoring.RowVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The rows of files between being read and being settled. */
@ApplicationScoped
class DeliveryRows {
    private static final String ADD = """
            insert into mention_import_row (import_id, line, content, outcome, errors)
            select :id, line, content, case when content is null then 'REFUSED' else 'PENDING' end, errors
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (line integer, content jsonb, errors jsonb)
            """;

    private static final String BEGIN_STORING = """
            update mention_import
               set state = 'STORING', worked_at = :now, rows_total = counted.rows, refused = counted.refused
              from (select count(*) as rows, count(*) filter (where outcome = 'REFUSED') as refused
                      from mention_import_row where import_id = :id) as counted
             where id = :id
            """;

    private static final String NEXT = """
            select line, content::text as content from mention_import_row
             where import_id = :id and outcome = 'PENDING' order by line limit :most
            """;

    private static final String SETTLE = """
            with settled as (
                update mention_import_row r
                   set outcome = v.outcome, errors = v.errors, content = null
                  from jsonb_to_recordset(cast(:verdicts as jsonb)) as v (line integer, outcome text, errors jsonb)
                 where r.import_id = :id and r.line = v.line and r.outcome = 'PENDING'
             returning r.outcome
            )
            update mention_import
               set added = added + (select count(*) from settled where outcome = 'ADDED'),
                   known = known + (select count(*) from settled where outcome = 'KNOWN'),
                   refused = refused + (select count(*) from settled where outcome = 'REFUSED'),
                   worked_at = :now
             where id = :id
            """;

    private static final String FINISH =
            "update mention_import set state = :state, problem = :problem, finished_at = :now, worked_at = :now where id = :id";

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    DeliveryRows(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A row as it was read.
     *
     * @param content null when it can be no report; then {@code errors} say why
     */
    record Read(
            int line, @Nullable JsonNode content, @Nullable List<RowError> errors) {}

    private record Settled(
            int line, RowOutcome outcome, @Nullable List<RowError> errors) {
        static Settled of(RowVerdict verdict) {
            List<RowError> errors =
                    verdict.detail() == null ? null : List.of(new RowError(verdict.column(), verdict.detail()));
            return new Settled(verdict.row(), verdict.outcome(), errors);
        }
    }

    void add(UUID id, List<Read> rows) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", id)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    /** All rows were read; the file itself is needed no more. */
    void beginStoring(UUID id) {
        dropFile(id);
        database.createNativeMutationQuery(BEGIN_STORING)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** In the file's order; empty when all are settled. */
    List<MentionFile.Row> next(UUID id, int most) {
        return database.createNativeQuery(NEXT, Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> row(row.get("line", Integer.class), row.get("content", String.class)))
                .toList();
    }

    void settle(UUID id, List<RowVerdict> verdicts) {
        database.createNativeMutationQuery(SETTLE)
                .setParameter("id", id)
                .setParameter(
                        "verdicts", write(verdicts.stream().map(Settled::of).toList()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void finish(UUID id, DeliveryState state, @Nullable String problem) {
        dropFile(id);
        database.createNativeMutationQuery(FINISH)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("problem", problem, StandardBasicTypes.STRING)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void dropFile(UUID id) {
        database.createNativeMutationQuery("delete from mention_import_part where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private MentionFile.Row row(int line, String content) {
        try {
            JsonNode source = json.readTree(content);
            return new MentionFile.Row(line, json.treeToValue(source, RecordMention.class), source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row unreadable", e);
        }
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
