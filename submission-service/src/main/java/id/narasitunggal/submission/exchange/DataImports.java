package id.narasitunggal.submission.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.exchange.reading.RowError;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The imports as callers see them: each unit its own, the auditor all. */
@ApplicationScoped
public class DataImports {
    private static final String SELECT = """
            select id, unit_id, format, dry_run, submit, state, problem, size_bytes, sha256, rows_total, rows_done,
                   created, updated, unchanged, refused, received_at, finished_at
              from data_import
             where (:everyUnit or unit_id = cast(:unit as uuid))
            """;

    private static final String LIST = SELECT + """
               and (cast(:state as text) is null or state = :state)
               and (cast(:afterReceived as timestamptz) is null or (received_at, id) < (cast(:afterReceived as timestamptz), cast(:afterId as uuid)))
             order by received_at desc, id desc
             limit :most
            """;

    private static final String ROWS = """
            select line, outcome, submission_id, errors::text as errors, remark
              from data_import_row
             where import_id = :id
               and (cast(:outcome as text) is null or outcome = :outcome)
               and line > :after
             order by line
             limit :most
            """;

    private static final TypeReference<List<RowError>> ERRORS = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    DataImports(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    ImportView require(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Refusal.NotFound("Impor"));
    }

    Optional<ImportView> find(UUID id, Actor actor) {
        return scoped(SELECT + " and id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .map(DataImports::view)
                .findFirst();
    }

    Page<ImportView> page(ImportFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<ImportView> found = scoped(LIST, actor)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("afterReceived", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(DataImports::view)
                .toList();
        return Page.of(found, request, view -> Cursor.of(view.receivedAt(), view.id()));
    }

    /** The report on each row, in the file's order. */
    Page<ImportRowView> rows(UUID id, @Nullable RowOutcome outcome, PageRequest request, Actor actor) {
        require(id, actor);
        List<String> after = request.keys(1);
        List<ImportRowView> found = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("id", id)
                .setParameter("outcome", outcome == null ? null : outcome.name())
                .setParameter("after", after.isEmpty() ? 0 : line(after.get(0)))
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

    private NativeQuery<Tuple> scoped(String sql, Actor actor) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("everyUnit", actor.has(Role.AUDITOR))
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString());
    }

    private static ImportView view(Tuple row) {
        return new ImportView(
                row.get("id", UUID.class),
                row.get("unit_id", UUID.class),
                ImportFormat.valueOf(row.get("format", String.class)),
                row.get("dry_run", Boolean.class),
                row.get("submit", Boolean.class),
                ImportState.valueOf(row.get("state", String.class)),
                row.get("problem", String.class),
                row.get("size_bytes", Long.class),
                row.get("sha256", String.class),
                row.get("rows_total", Integer.class),
                row.get("rows_done", Integer.class),
                row.get("created", Integer.class),
                row.get("updated", Integer.class),
                row.get("unchanged", Integer.class),
                row.get("refused", Integer.class),
                row.get("received_at", Instant.class),
                row.get("finished_at", Instant.class));
    }

    private ImportRowView row(Tuple row) {
        String errors = row.get("errors", String.class);
        try {
            return new ImportRowView(
                    row.get("line", Integer.class),
                    RowOutcome.valueOf(row.get("outcome", String.class)),
                    row.get("submission_id", UUID.class),
                    errors == null ? List.of() : json.readValue(errors, ERRORS),
                    row.get("remark", String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored row errors unreadable", e);
        }
    }
}
