package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.SuccessionState;
import id.narasitunggal.submission.unit.SuccessionView;
import id.narasitunggal.submission.unit.UnitHistories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All changes of units, past and planned; like the registry they are open to every caller with a token. */
@ApplicationScoped
class Successions {
    private static final int LAST_YEAR = 9999;
    private static final String LIST = UnitHistories.SUCCESSION + """
             where (cast(:type as text) is null or s.type = :type)
               and (cast(:state as text) is null or coalesce(p.status, 'DONE') = :state)
               and (cast(:ofUnit as uuid) is null or exists (select from unit_succession_member m
                                                              where m.succession_id = s.id and m.unit_id = cast(:ofUnit as uuid)))
               and (cast(:afterDay as date) is null or (s.effective_on, s.id) < (cast(:afterDay as date), cast(:afterId as uuid)))
             order by s.effective_on desc, s.id desc
             limit :most
            """;

    /** The next whose day has come, of one day the first recorded, and that no other replica is at work on; locked until the transaction ends. */
    private static final String DUE = """
            select p.succession_id, p.actor, p.actor_name, array_to_string(p.actor_roles, ',') as roles, p.actor_unit, p.request_id
              from planned_succession p
              join unit_succession s on s.id = p.succession_id
             where p.status = 'PLANNED' and p.effective_on <= :today
             order by p.effective_on, s.recorded_at, p.succession_id
             limit 1
               for update of p skip locked
            """;

    private static final String SETTLE = """
            update planned_succession
               set status = :status, settled_at = :at, remark = :remark, version = version + 1
             where succession_id = :id and status = 'PLANNED'
            """;

    private static final String TAKE_BACK = """
            update planned_succession
               set status = 'CANCELLED', settled_at = :at, remark = :reason, version = version + 1
             where succession_id = :id and status in ('PLANNED', 'REFUSED')
            """;

    private final Session database;
    private final Clock clock;

    Successions(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A planned succession and the person in whose name it is carried out. */
    record Due(UUID id, Actor actor) {}

    /** @throws Refusal.NotFound when there is none */
    SuccessionView require(UUID id, Actor actor) {
        return database.createNativeQuery(UnitHistories.SUCCESSION + " where s.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(UnitHistories::succession)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Suksesi"));
    }

    Page<SuccessionView> page(SuccessionFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<SuccessionView> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("type", filter.type == null ? null : filter.type.name())
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("ofUnit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("afterDay", after.isEmpty() ? null : day(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(UnitHistories::succession)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.effectiveOn(), row.id()));
    }

    private static String day(String key) {
        try {
            LocalDate day = LocalDate.parse(key);
            if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
                return day.toString();
            }
        } catch (java.time.format.DateTimeParseException notADay) {
            throw Cursor.forged();
        }
        throw Cursor.forged();
    }

    Optional<Due> next() {
        return database.createNativeQuery(DUE, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst()
                .map(row -> new Due(
                        row.get("succession_id", UUID.class),
                        new Actor(
                                row.get("actor", String.class),
                                row.get("actor_name", String.class),
                                Set.of(row.get("roles", String.class).split(",")),
                                row.get("actor_unit", UUID.class),
                                row.get("request_id", String.class))));
    }

    /** It does not happen, now or any more. Answers whether it had not happened yet. */
    boolean takeBack(UUID id, String reason) {
        return database.createNativeMutationQuery(TAKE_BACK)
                        .setParameter("id", id)
                        .setParameter("at", clock.instant())
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }

    /** Answers whether it was still planned. */
    boolean settle(UUID id, SuccessionState as, @Nullable String remark) {
        return database.createNativeMutationQuery(SETTLE)
                        .setParameter("id", id)
                        .setParameter("status", as.name())
                        .setParameter("at", clock.instant())
                        .setParameter("remark", remark)
                        .executeUpdate()
                == 1;
    }
}
