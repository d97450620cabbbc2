package id.narasitunggal.submission.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All contradictions; the ministry sees each of them, a unit those it is a party of, without the others' figures. */
@ApplicationScoped
public class DataConflicts implements PanacheRepositoryBase<DataConflict, UUID> {
    private static final String SELECT = """
            select c.id, c.indicator, c.as_of_date, c.location, c.unit_of_measure, c.status, c.opened_at, c.resolution, c.chosen_item_id,
                   c.reason, c.settled_by_name, c.settled_at, c.version,
                   (select jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'unitName', n.name,
                                'value', case when told.all then p.value::text end,
                                'itemId', case when told.all then p.item_id end,
                                'submissionId', case when told.all then p.submission_id end) order by n.name, p.unit_id)
                      from data_conflict_party p
                      join unit_name n on n.unit_id = p.unit_id and daterange(n.valid_from, n.valid_to) @> current_date
                     cross join lateral (select :everyUnit or p.unit_id = cast(:unit as uuid) as all) as told
                     where p.conflict_id = c.id)::text as parties
              from data_conflict c
             where (:everyUnit or exists (select from data_conflict_party own
                                           where own.conflict_id = c.id and own.unit_id = cast(:unit as uuid)))
            """;

    private static final String LIST = SELECT + """
               and (cast(:status as text) is null or c.status = :status)
               and (cast(:location as text) is null or c.location = :location)
               and (cast(:ofUnit as uuid) is null or exists (select from data_conflict_party p
                                                              where p.conflict_id = c.id and p.unit_id = cast(:ofUnit as uuid)))
               and (cast(:afterOpened as timestamptz) is null
                    or (c.opened_at, c.id) < (cast(:afterOpened as timestamptz), cast(:afterId as uuid)))
             order by c.opened_at desc, c.id desc
             limit :most
            """;

    private static final String OF_SUBMISSION = SELECT + """
               and exists (select from data_conflict_party p where p.conflict_id = c.id and p.submission_id = :submission)
             order by c.opened_at desc, c.id desc
            """;

    private static final TypeReference<List<DataConflictView.Party>> PARTIES = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    DataConflicts(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    DataConflictView require(UUID id, Actor actor) {
        return scoped(SELECT + " and c.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view(row, actor))
                .orElseThrow(() -> new Refusal.NotFound("Pertentangan data"));
    }

    /** The contradictions that a submission is part of. */
    List<DataConflictView> of(UUID submissionId, Actor actor) {
        return scoped(OF_SUBMISSION, actor)
                .setParameter("submission", submissionId)
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
    }

    Page<DataConflictView> page(ConflictFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<DataConflictView> rows = scoped(LIST, actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("location", filter.location)
                .setParameter("ofUnit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("afterOpened", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.openedAt(), row.id()));
    }

    private NativeQuery<Tuple> scoped(String sql, Actor actor) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString());
    }

    private DataConflictView view(Tuple row, Actor actor) {
        List<DataConflictView.Party> parties = parties(row.get("parties", String.class));
        ConflictStatus status = ConflictStatus.valueOf(row.get("status", String.class));
        String resolution = row.get("resolution", String.class);
        return new DataConflictView(
                row.get("id", UUID.class),
                row.get("indicator", String.class),
                row.get("as_of_date", LocalDate.class),
                row.get("location", String.class),
                row.get("unit_of_measure", String.class),
                status,
                parties,
                row.get("opened_at", Instant.class),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.get("chosen_item_id", UUID.class),
                row.get("reason", String.class),
                row.get("settled_by_name", String.class),
                row.get("settled_at", Instant.class),
                ConflictRules.allowedActions(
                        actor,
                        status,
                        parties.stream().map(DataConflictView.Party::unitId).toList()),
                row.get("version", Integer.class));
    }

    private List<DataConflictView.Party> parties(String text) {
        try {
            return json.readValue(text, PARTIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parties of a conflict unreadable", e);
        }
    }
}
