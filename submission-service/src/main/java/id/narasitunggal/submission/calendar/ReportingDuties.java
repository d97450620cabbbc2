package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.UnitKind;
import id.narasitunggal.submission.unit.Units;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The duties of all units; a unit sees its own, a province those of its regencies and cities, the ministry all. */
@ApplicationScoped
public class ReportingDuties implements PanacheRepositoryBase<ReportingDuty, UUID> {
    /** The result of a duty at the instant :now. */
    public static final String RESULT = """
            case when d.transferred_to is not null then 'TRANSFERRED'
                 when d.released_at is not null then 'NOT_OBLIGED'
                 when d.waived_until is not null and d.accepted_at is null then 'WAIVED'
                 when d.accepted_at is not null and d.first_submitted_at <= d.due_at then 'FULFILLED_ON_TIME'
                 when d.accepted_at is not null then 'FULFILLED_LATE'
                 when d.first_submitted_at is null and d.due_at < cast(:now as timestamptz) then 'MISSED'
                 else 'IN_PROGRESS' end
            """;

    /** Which rows d of units u the actor may see. */
    public static final String VISIBLE =
            "(:everyUnit or d.unit_id = cast(:unit as uuid) or (:supervisor and " + Units.SUPERVISED + "))";

    /** The province whose government or regency unit u is; bodies of the centre and participants stand under none. */
    public static final String PROVINCE =
            "case when u.tier = 'D' then split_part(u.region_code, '.', 1) else 'PUSAT' end";

    private static final String SELECT = """
            select d.id, d.unit_id, n.name as unit_name, u.kind, d.period, d.due_at, d.first_due_at, d.grace_until,
                   d.locks_at, d.first_submitted_at, d.accepted_at, d.nihil, d.transferred_to, d.version,
                   (select string_agg(p.unit_id::text, ',' order by p.unit_id) from reporting_duty p
                     where p.transferred_to = d.unit_id and p.period = d.period) as carries,
                   case when d.nihil then (select count(*)::int from reporting_duty r
                         where r.unit_id = d.unit_id and r.nihil and r.period <= d.period
                           and not exists (select from reporting_duty o
                                            where o.unit_id = d.unit_id and o.accepted_at is not null and not o.nihil
                                              and o.period > r.period and o.period < d.period))
                        else 0 end as nihil_in_a_row,
            """ + RESULT + """
                     as result
              from reporting_duty d
              join unit u on u.id = d.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)
             where
            """;

    /** Which rows d of units u the actor may see and asks for; the condition of {@link #figure} follows. */
    public static final String LISTED = VISIBLE + """
               and (cast(:period as date) is null or d.period = cast(:period as date))
               and (cast(:ofUnit as uuid) is null or d.unit_id = cast(:ofUnit as uuid))
               and (cast(:dueFrom as date) is null or d.due_month >= cast(:dueFrom as date))
               and (cast(:dueTo as date) is null or d.due_month <= cast(:dueTo as date))
               and (cast(:kind as text) is null or u.kind = :kind)
               and (cast(:province as text) is null or
            """ + PROVINCE + """
                    = :province)
               and (cast(:participants as boolean) is null or (u.obligation_basis <> 'INPRES_9_2015') = :participants)
               and (cast(:result as text) is null or (
            """ + RESULT + """
                   ) = :result)
               and
            """;

    private static final String LIST = SELECT + LISTED;

    private static final String LIST_END = """
               and (cast(:afterDue as timestamptz) is null or (d.due_at, d.id) < (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
             order by d.due_at desc, d.id desc
             limit :most
            """;

    private final Session database;
    private final Clock clock;

    ReportingDuties(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The duty that a unit's own report for a month fulfils. @throws Refusal.Invalid when none is open for that month */
    public ReportingDuty requireOwn(UUID unitId, YearMonth period) {
        return find("unitId = ?1 and period = ?2 and releasedAt is null", unitId, period.atDay(1))
                .firstResultOptional()
                .orElseThrow(
                        () -> Refusal.Invalid.field(
                                "#/period",
                                "Tidak ada kewajiban lapor untuk bulan itu. Pilih bulan yang tercantum dalam daftar tagihan instansi Anda."));
    }

    DutyView require(UUID id, Actor actor) {
        return visible(SELECT + VISIBLE + " and d.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .map(this::view)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Tagihan"));
    }

    Page<DutyView> page(DutyFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<DutyView> rows = listed(
                        database.createNativeQuery(LIST + figure(filter) + LIST_END, Tuple.class), filter, clock, actor)
                .setParameter("afterDue", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(this::view)
                .toList();
        return Page.of(rows, request, duty -> Cursor.of(duty.dueAt(), duty.id()));
    }

    /** The last condition of {@link #LISTED}. */
    public static String figure(DutyFilter filter) {
        return filter.figure == null ? "true" : filter.figure.condition();
    }

    /** Fills the parameters of {@link #LISTED}, of the results at this moment and of the names of today. */
    public static <T> NativeQuery<T> listed(NativeQuery<T> query, DutyFilter filter, Clock clock, Actor actor) {
        Instant now = clock.instant();
        return scoped(query, actor)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, clock.getZone()))
                .setParameter("period", DutyFilter.firstDay(filter.period))
                .setParameter("dueFrom", DutyFilter.firstDay(filter.dueFrom))
                .setParameter("dueTo", DutyFilter.firstDay(filter.dueTo))
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("province", filter.province)
                .setParameter("participants", filter.participants, StandardBasicTypes.BOOLEAN)
                .setParameter("ofUnit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("result", filter.result == null ? null : filter.result.name());
    }

    private NativeQuery<Tuple> visible(String sql, Actor actor) {
        Instant now = clock.instant();
        return scoped(database.createNativeQuery(sql, Tuple.class), actor)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, clock.getZone()));
    }

    /** Fills the parameters of {@link #VISIBLE}. */
    public static <T> NativeQuery<T> scoped(NativeQuery<T> query, Actor actor) {
        return query.setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("supervisor", actor.has(Role.REGION_SUPERVISOR))
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString());
    }

    private DutyView view(Tuple row) {
        return new DutyView(
                row.get("id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                YearMonth.from(row.get("period", LocalDate.class)).toString(),
                row.get("due_at", Instant.class),
                row.get("first_due_at", Instant.class),
                row.get("grace_until", Instant.class),
                row.get("locks_at", Instant.class),
                row.get("first_submitted_at", Instant.class),
                row.get("accepted_at", Instant.class),
                DutyResult.valueOf(row.get("result", String.class)),
                row.get("nihil", Boolean.class),
                row.get("nihil_in_a_row", Integer.class),
                row.get("nihil_in_a_row", Integer.class) > DutyView.NIHIL_WITHOUT_QUESTION,
                row.get("transferred_to", UUID.class),
                ids(row.get("carries", String.class)),
                row.get("version", Integer.class));
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
