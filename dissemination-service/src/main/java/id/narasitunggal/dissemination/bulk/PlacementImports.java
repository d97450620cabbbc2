package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The files of placements as people see them. Progress is counted from the rows. */
@ApplicationScoped
class PlacementImports {
    private static final String VISIBLE = """
            select i.id, i.format, i.dry_run, i.received_at, u.name as unit_name, counted.*
              from placement_import i
              join unit u on u.id = i.unit_id
             cross join lateral (
                   select count(*)::int as rows,
                          (count(*) filter (where outcome = 'PENDING'))::int as pending,
                          (count(*) filter (where outcome = 'CREATED'))::int as created,
                          (count(*) filter (where outcome = 'UNCHANGED'))::int as unchanged,
                          (count(*) filter (where outcome = 'REFUSED'))::int as refused,
                          max(settled_at) as settled_at
                     from placement_import_row r where r.import_id = i.id) as counted
             where
            """ + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:afterTime as timestamptz) is null
                    or (i.received_at, i.id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by i.received_at desc, i.id desc
             limit :most
            """;
    private static final String ROWS = """
            select line, row_key, outcome, placement_id, errors::text as errors
              from placement_import_row
             where import_id = :id and line > :after and (cast(:outcome as text) is null or outcome = :outcome)
             order by line
             limit :most
            """;

    private final Session database;
    private final ObjectMapper json;

    PlacementImports(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    PlacementImportView view(UUID id, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(VISIBLE + " and i.id = :id", Tuple.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(PlacementImports::view)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Impor"));
    }

    Page<PlacementImportView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<PlacementImportView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(PlacementImports::view)
                .toList();
        return Page.of(found, request, file -> Cursor.of(file.receivedAt(), file.id()));
    }

    /** @throws Refusal.NotFound when there is no such file that the caller may see */
    Page<PlacementImportRowView> rows(UUID id, @Nullable RowOutcome outcome, PageRequest request, Actor actor) {
        List<String> after = request.keys(1);
        List<PlacementImportRowView> found = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("id", view(id, actor).id())
                .setParameter("after", after.isEmpty() ? -1 : line(after.get(0)))
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

    private PlacementImportRowView row(Tuple row) {
        return new PlacementImportRowView(
                row.get("line", Integer.class),
                row.get("row_key", String.class),
                RowOutcome.valueOf(row.get("outcome", String.class)),
                row.get("placement_id", UUID.class),
                errors(row.get("errors", String.class)));
    }

    private List<RowError> errors(@Nullable String stored) {
        try {
            return stored == null ? List.of() : List.of(json.readValue(stored, RowError[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row errors unreadable", e);
        }
    }

    private static PlacementImportView view(Tuple row) {
        int rows = row.get("rows", Integer.class);
        int pending = row.get("pending", Integer.class);
        return new PlacementImportView(
                row.get("id", UUID.class),
                row.get("unit_name", String.class),
                ImportFormat.valueOf(row.get("format", String.class)),
                row.get("dry_run", Boolean.class),
                pending == 0 ? ImportState.DONE : ImportState.WORKING,
                rows,
                rows - pending,
                row.get("created", Integer.class),
                row.get("unchanged", Integer.class),
                row.get("refused", Integer.class),
                row.get("received_at", Instant.class),
                pending == 0 ? row.get("settled_at", Instant.class) : null);
    }
}
