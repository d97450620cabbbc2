package id.narasitunggal.submission.almanac;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
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
import org.jspecify.annotations.Nullable;

/** Changes of the calendar, open to every caller: a due day is no secret. */
@ApplicationScoped
class CalendarChanges {
    private static final String SELECT = """
            select id, content::text as content, reason, inside_open_period, status, proposer, proposer_name, proposed_at, decided_at, moved_duties, version
              from calendar_change
            """;
    private static final String LIST = SELECT + """
             where (cast(:status as text) is null or status = :status)
               and (cast(:afterAt as timestamptz) is null or (proposed_at, id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
             order by proposed_at desc, id desc
             limit :most
            """;
    private static final String INSERT = """
            insert into calendar_change (id, content, reason, inside_open_period, status, proposer, proposer_name, proposed_at)
            values (:id, cast(:content as jsonb), :reason, :inside, 'PROPOSED', :proposer, :name, :at)
            """;
    private static final String DECIDE = """
            update calendar_change
               set status = :status, decider = cast(:decider as text), decided_at = :at, moved_duties = cast(:moved as integer), version = version + 1
             where id = :id and version = :version
            """;

    private final Session database;
    private final ObjectMapper json;

    CalendarChanges(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<CalendarChange> find(UUID id, Actor actor) {
        return database.createNativeQuery(SELECT + " where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::change)
                .findFirst();
    }

    CalendarChange require(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Refusal.NotFound("Perubahan kalender"));
    }

    Page<CalendarChange> page(@Nullable ChangeStatus status, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<CalendarChange> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("afterAt", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(this::change)
                .toList();
        return Page.of(rows, request, change -> Cursor.of(change.proposedAt(), change.id()));
    }

    void insert(UUID id, ChangeContent content, String reason, boolean insideOpenPeriod, Actor proposer, Instant at) {
        database.createNativeMutationQuery(INSERT)
                .setParameter("id", id)
                .setParameter("content", write(content))
                .setParameter("reason", reason)
                .setParameter("inside", insideOpenPeriod)
                .setParameter("proposer", proposer.subject())
                .setParameter("name", proposer.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** @throws Refusal.Stale when somebody decided in the meantime */
    void decide(
            CalendarChange change, ChangeStatus status, @Nullable String decider, @Nullable Integer moved, Instant at) {
        int decided = database.createNativeMutationQuery(DECIDE)
                .setParameter("status", status.name())
                .setParameter("decider", decider)
                .setParameter("moved", moved == null ? null : moved.toString())
                .setParameter("at", at)
                .setParameter("id", change.id())
                .setParameter("version", change.version())
                .executeUpdate();
        if (decided == 0) {
            throw Refusal.Stale.outdated();
        }
    }

    private CalendarChange change(Tuple row) {
        return new CalendarChange(
                row.get("id", UUID.class),
                read(row.get("content", String.class)),
                row.get("reason", String.class),
                row.get("inside_open_period", Boolean.class),
                ChangeStatus.valueOf(row.get("status", String.class)),
                row.get("proposer", String.class),
                row.get("proposer_name", String.class),
                row.get("proposed_at", Instant.class),
                row.get("decided_at", Instant.class),
                row.get("moved_duties", Integer.class),
                row.get("version", Integer.class));
    }

    private ChangeContent read(String content) {
        try {
            return json.readValue(content, ChangeContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("calendar change unreadable", e);
        }
    }

    private String write(ChangeContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
