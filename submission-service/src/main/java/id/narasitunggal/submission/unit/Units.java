package id.narasitunggal.submission.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The registry, read with the names and codes in force today. It is open to every caller with a token. */
@ApplicationScoped
public class Units {
    private static final String TODAY = """
            select u.id, u.kind, u.tier, n.name, n.short_name, u.organisational_parent_id, u.region_code, u.time_zone,
                   u.obligation_basis, u.status, u.coordinator, u.two_step, u.version,
                   (select coalesce(jsonb_agg(jsonb_build_object('scheme', c.scheme, 'code', c.code) order by c.scheme), '[]')
                      from unit_code c
                     where c.unit_id = u.id and daterange(c.valid_from, c.valid_to) @> cast(:today as date))::text as codes
              from unit u
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> cast(:today as date)
            """;

    private static final String LIST = TODAY + """
             where (cast(:code as text) is null
                    or exists (select from unit_code c
                                where c.unit_id = u.id and c.code = :code and (cast(:scheme as text) is null or c.scheme = :scheme)
                                  and daterange(c.valid_from, c.valid_to) @> cast(:today as date)))
               and (cast(:parent as uuid) is null or u.organisational_parent_id = cast(:parent as uuid) or u.id = cast(:parent as uuid))
               and (cast(:status as text) is null or u.status = :status)
               and (cast(:kind as text) is null or u.kind = :kind)
               and (cast(:tier as text) is null or u.tier = :tier)
               and (cast(:region as text) is null or u.region_code = :region or u.region_code like :region || '.%')
               and (cast(:q as text) is null or exists (select from unit_name any_name
                                                         where any_name.unit_id = u.id
                                                           and (translate(any_name.name, :marks, '') ilike :q or any_name.short_name ilike :q))
                                             or exists (select from unit_code any_code where any_code.unit_id = u.id and any_code.code ilike :q))
               and (cast(:afterName as text) is null or (n.name, u.id) > (:afterName, cast(:afterId as uuid)))
             order by n.name, u.id
             limit :most
            """;

    /** Apostrophes are written in several ways and left out as often: Jum'at, Ma'ruf. */
    private static final String MARKS = "'\u2018\u2019`\u02BC";

    /** Whether unit u is a regency or city of the province that :unit speaks for; instances of ministries are not. */
    public static final String SUPERVISED = """
            (u.tier = 'D' and u.region_code like (select region_code from unit where id = cast(:unit as uuid) and kind = 'PROVINSI') || '.%')
            """;

    private static final String IS_SUPERVISED =
            "select exists (select from unit u where u.id = :id and " + SUPERVISED + ")";

    private static final String PROVINCES = """
            select u.id, p.id as province
              from unit u
              join unit p on p.kind = 'PROVINSI' and p.region_code = split_part(u.region_code, '.', 1) and p.id <> u.id
             where u.tier = 'D' and u.id in (:units)
            """;

    private static final TypeReference<List<UnitCode>> CODES = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    Units(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when no unit has this id */
    public UnitView require(UUID id, Actor actor) {
        return database.createNativeQuery(TODAY + " where u.id = :id", Tuple.class)
                .setParameter("today", today())
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Instansi"));
    }

    /** Whether the registry knows this id: a token may name a unit that was never registered here. */
    public boolean isRegistered(UUID id) {
        return database.createNativeQuery("select exists (select from unit where id = :id)", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /** The province above a regency or city; empty for provinces, central bodies and participants. */
    public Optional<UUID> provinceOf(UUID id) {
        return Optional.ofNullable(provincesOf(List.of(id)).get(id));
    }

    /** The provinces above several regencies and cities in one statement; units without one are absent. */
    public Map<UUID, UUID> provincesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(PROVINCES, Tuple.class)
                .setParameterList("units", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("province", UUID.class)));
    }

    /** Whether the actor watches over this unit for its province. */
    boolean isSupervisedBy(UUID id, Actor actor) {
        return actor.has(Role.REGION_SUPERVISOR)
                && actor.unit() != null
                && database.createNativeQuery(IS_SUPERVISED, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("unit", actor.unit().toString())
                        .getSingleResult()
                        .get(0, Boolean.class);
    }

    /** The unit itself, to act on. @throws Refusal.NotFound when no unit has this id */
    Unit load(UUID id, Actor actor) {
        Unit unit = database.find(Unit.class, id);
        if (unit == null) {
            throw new Refusal.NotFound("Instansi");
        }
        return unit;
    }

    /** Units by name; the words asked for are sought in present and former names and in codes. */
    Page<UnitView> page(UnitFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<UnitView> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("today", filter.day(today()))
                .setParameter("marks", MARKS)
                .setParameter("code", filter.code)
                .setParameter("scheme", filter.scheme)
                .setParameter("parent", filter.parent == null ? null : filter.parent.toString())
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("tier", filter.tier == null ? null : filter.tier.name())
                .setParameter("region", filter.region)
                .setParameter("q", pattern(filter.q))
                .setParameter("afterName", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(rows, request, unit -> Cursor.of(unit.name(), unit.id()));
    }

    /** Who bears a code today; null when nobody does. */
    @Nullable
    UUID holderOf(UnitCode code) {
        return database.createNativeQuery(
                        "select unit_id from unit_code where scheme = :scheme and code = :code and daterange(valid_from, valid_to) @> cast(:today as date)",
                        Tuple.class)
                .setParameter("scheme", code.scheme())
                .setParameter("code", code.code())
                .setParameter("today", today())
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst()
                .orElse(null);
    }

    /** Every unit as it is known today, by name, one after the other. */
    void each(Actor actor, Consumer<UnitView> row) {
        try (Stream<Tuple> rows = database.createNativeQuery(TODAY + " order by n.name, u.id", Tuple.class)
                .setParameter("today", today())
                .setFetchSize(200)
                .getResultStream()) {
            rows.map(unit -> view(unit, actor)).forEach(row);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String pattern(@Nullable String q) {
        return q == null
                ? null
                : "%"
                        + q.replaceAll("[" + MARKS + "]", "")
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
    }

    private UnitView view(Tuple row, Actor actor) {
        UUID id = row.get("id", UUID.class);
        UnitStatus status = UnitStatus.valueOf(row.get("status", String.class));
        boolean twoStep = row.get("two_step", Boolean.class);
        try {
            return new UnitView(
                    id,
                    row.get("name", String.class),
                    row.get("short_name", String.class),
                    UnitKind.valueOf(row.get("kind", String.class)),
                    UnitTier.valueOf(row.get("tier", String.class)),
                    json.readValue(row.get("codes", String.class), CODES),
                    row.get("organisational_parent_id", UUID.class),
                    row.get("region_code", String.class),
                    row.get("time_zone", String.class),
                    ObligationBasis.valueOf(row.get("obligation_basis", String.class)),
                    status,
                    row.get("coordinator", Boolean.class),
                    twoStep,
                    UnitRules.allowedActions(actor, id, status, twoStep),
                    row.get("version", Integer.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unit codes unreadable", e);
        }
    }
}
