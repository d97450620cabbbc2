package id.narasitunggal.submission.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.exchange.reading.ReadRow;
import id.narasitunggal.submission.exchange.reading.RowError;
import id.narasitunggal.submission.intake.DraftSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of imports between being read and being stored. */
@ApplicationScoped
class ImportRows {
    private static final String ADD = """
            insert into data_import_row (import_id, line, package, submission_id, content, outcome, errors)
            select :id, line, "packageNumber", "submissionId", content, case when "packageNumber" is null then 'REFUSED' else 'PENDING' end,
                   case when "packageNumber" is null then errors end
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (line integer, "packageNumber" integer, "submissionId" uuid, content jsonb, errors jsonb)
            """;

    /** All rows were read: how many there are, and how many of them are settled already because they were refused. */
    private static final String BEGIN_STORING = """
            update data_import
               set state = 'STORING', worked_at = :now, rows_total = counted.rows, rows_done = counted.refused, refused = counted.refused
              from (select count(*) as rows, count(*) filter (where outcome = 'REFUSED') as refused from data_import_row where import_id = :id) as counted
             where id = :id
            """;

    private static final String NEXT_PACKAGES = """
            select package, submission_id, content::text as content
              from data_import_row
             where import_id = :id and outcome = 'PENDING'
               and package < (select min(package) from data_import_row where import_id = :id and outcome = 'PENDING') + :most
             order by package, line
            """;

    private static final String SUBMISSIONS_WITH_REFUSED_ROWS = """
            select distinct submission_id from data_import_row where import_id = :id and outcome = 'REFUSED' and submission_id is not null
            """;

    private static final String SETTLE = """
            with settled as (
                update data_import_row row
                   set outcome = result.outcome, remark = result.remark, errors = result.errors
                  from jsonb_to_recordset(cast(:results as jsonb)) as result (package integer, outcome text, remark text, errors jsonb)
                 where row.import_id = :id and row.package = result.package and row.outcome = 'PENDING'
             returning row.outcome
            )
            update data_import
               set rows_done = rows_done + (select count(*) from settled),
                   created = created + (select count(*) from settled where outcome = 'CREATED'),
                   updated = updated + (select count(*) from settled where outcome = 'UPDATED'),
                   unchanged = unchanged + (select count(*) from settled where outcome = 'UNCHANGED'),
                   refused = refused + (select count(*) from settled where outcome = 'REFUSED'),
                   worked_at = :now
             where id = :id
            """;

    private static final String FINISH = """
            update data_import set state = :state, problem = :problem, finished_at = :now, worked_at = :now where id = :id
            """;

    private final Session database;
    private final ObjectMapper json;

    ImportRows(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The rows of one submission, in the file's order. */
    record Package(int number, UUID submissionId, List<DraftSubmission> rows) {}

    /** What became of a package. */
    record Result(
            @JsonProperty("package") int number,

            RowOutcome outcome,
            @Nullable String remark,
            @Nullable List<RowError> errors) {}

    void add(UUID importId, List<ReadRow> rows) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", importId)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    void beginStoring(UUID importId, Instant now) {
        database.createNativeMutationQuery(BEGIN_STORING)
                .setParameter("id", importId)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Package> next(UUID importId, int most) {
        Map<Integer, Package> packages = new LinkedHashMap<>();
        database.createNativeQuery(NEXT_PACKAGES, Tuple.class)
                .setParameter("id", importId)
                .setParameter("most", most)
                .getResultStream()
                .forEach(row -> packages.computeIfAbsent(
                                row.get("package", Integer.class),
                                number -> new Package(number, row.get("submission_id", UUID.class), new ArrayList<>()))
                        .rows()
                        .add(content(row.get("content", String.class))));
        return List.copyOf(packages.values());
    }

    Set<UUID> submissionsWithRefusedRows(UUID importId) {
        return Set.copyOf(database.createNativeQuery(SUBMISSIONS_WITH_REFUSED_ROWS, Tuple.class)
                .setParameter("id", importId)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList());
    }

    void settle(UUID importId, List<Result> results, Instant now) {
        database.createNativeMutationQuery(SETTLE)
                .setParameter("id", importId)
                .setParameter("results", write(results))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The report stays; the file and the words of the rows go. */
    void finish(UUID importId, ImportState state, @Nullable String problem, Instant now) {
        database.createNativeMutationQuery(FINISH)
                .setParameter("id", importId)
                .setParameter("state", state.name())
                .setParameter("problem", problem)
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeMutationQuery("delete from data_import_part where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "update data_import_row set content = null where import_id = :id and content is not null")
                .setParameter("id", importId)
                .executeUpdate();
    }

    private DraftSubmission content(String text) {
        try {
            return json.readValue(text, DraftSubmission.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored row unreadable", e);
        }
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows not writable", e);
        }
    }
}
