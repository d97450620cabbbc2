package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Names, codes and successions over time. A later day closes what held before; what held before stays. */
@ApplicationScoped
public class UnitHistories {
    /** Successions s with their members and what became of them. */
    public static final String SUCCESSION = """
            select s.id, s.type, s.effective_on, s.legal_basis, coalesce(p.status, 'DONE') as state, p.remark, coalesce(p.version, 0) as version,
                   members.before, members.after, members.heir
              from unit_succession s
              left join planned_succession p on p.succession_id = s.id
             cross join lateral (
                   select string_agg(m.unit_id::text, ',' order by m.unit_id) filter (where m.side = 'FROM') as before,
                          string_agg(m.unit_id::text, ',' order by m.unit_id) filter (where m.side = 'TO') as after,
                          max(m.unit_id::text) filter (where m.heir) as heir
                     from unit_succession_member m
                    where m.succession_id = s.id) as members
            """;

    private static final String SUCCESSIONS_OF_UNIT = SUCCESSION + """
             where s.id in (select succession_id from unit_succession_member where unit_id = :unit)
             order by s.effective_on, s.id
            """;

    private static final String PLAN = """
            insert into planned_succession (succession_id, effective_on, status, actor, actor_name, actor_roles, actor_unit, request_id)
            values (:id, :on, 'PLANNED', :actor, :actorName, string_to_array(:roles, ','), cast(:actorUnit as uuid), :request)
            """;

    private final Session database;

    UnitHistories(Session database) {
        this.database = database;
    }

    UnitHistoryView of(UUID unitId, Actor actor) {
        return new UnitHistoryView(
                rows(
                                "select name, short_name, valid_from, valid_to from unit_name where unit_id = :unit order by valid_from",
                                unitId)
                        .map(row -> new UnitHistoryView.DatedName(
                                row.get("name", String.class),
                                row.get("short_name", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class)))
                        .toList(),
                rows(
                                "select scheme, code, valid_from, valid_to from unit_code where unit_id = :unit order by scheme, valid_from",
                                unitId)
                        .map(row -> new UnitHistoryView.DatedCode(
                                row.get("scheme", String.class),
                                row.get("code", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class)))
                        .toList(),
                rows(SUCCESSIONS_OF_UNIT, unitId).map(UnitHistories::succession).toList());
    }

    private java.util.stream.Stream<Tuple> rows(String sql, UUID unitId) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("unit", unitId)
                .getResultStream();
    }

    /** From this day until the next name that is already known. */
    void name(UUID unitId, String name, String shortName, LocalDate from) {
        supersede("unit_name", "unit_id = :unit", unitId, null, from);
        database.createNativeMutationQuery("""
                        insert into unit_name (unit_id, name, short_name, valid_from, valid_to)
                        values (:unit, :name, :short, :from, (select min(valid_from) from unit_name where unit_id = :unit and valid_from > :from))
                        """)
                .setParameter("unit", unitId)
                .setParameter("name", name)
                .setParameter("short", shortName)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** From this day until the next code of the scheme that is already known. */
    void code(UUID unitId, UnitCode code, LocalDate from) {
        supersede("unit_code", "unit_id = :unit and scheme = :scheme", unitId, code.scheme(), from);
        database.createNativeMutationQuery("""
                        insert into unit_code (unit_id, scheme, code, valid_from, valid_to)
                        values (:unit, :scheme, :code, :from,
                                (select min(valid_from) from unit_code where unit_id = :unit and scheme = :scheme and valid_from > :from))
                        """)
                .setParameter("unit", unitId)
                .setParameter("scheme", code.scheme())
                .setParameter("code", code.code())
                .setParameter("from", from)
                .executeUpdate();
    }

    private void supersede(String table, String whose, UUID unitId, @Nullable String scheme, LocalDate from) {
        for (String statement : List.of(
                "delete from " + table + " where " + whose + " and valid_from = :from",
                "update " + table + " set valid_to = :from where " + whose
                        + " and daterange(valid_from, valid_to) @> cast(:from as date)")) {
            var query = database.createNativeMutationQuery(statement)
                    .setParameter("unit", unitId)
                    .setParameter("from", from);
            if (scheme != null) {
                query.setParameter("scheme", scheme);
            }
            query.executeUpdate();
        }
    }

    /** Notes for ever what becomes of units, now or on a day to come. */
    public void note(SuccessionView succession, Actor actor, Instant at) {
        database.createNativeMutationQuery("""
                        insert into unit_succession (id, type, effective_on, legal_basis, recorded_by, recorded_at)
                        values (:id, :type, :on, :basis, :by, :at)
                        """)
                .setParameter("id", succession.id())
                .setParameter("type", succession.type().name())
                .setParameter("on", succession.effectiveOn())
                .setParameter("basis", succession.legalBasis())
                .setParameter("by", actor.subject())
                .setParameter("at", at)
                .executeUpdate();
        members(succession, succession.from(), "FROM");
        members(succession, succession.to(), "TO");
        if (succession.state() == SuccessionState.PLANNED) {
            plan(succession, actor);
        }
    }

    private void plan(SuccessionView succession, Actor actor) {
        database.createNativeMutationQuery(PLAN)
                .setParameter("id", succession.id())
                .setParameter("on", succession.effectiveOn())
                .setParameter("actor", actor.subject())
                .setParameter("actorName", actor.name())
                .setParameter("roles", String.join(",", actor.roles()))
                .setParameter(
                        "actorUnit", actor.unit() == null ? null : actor.unit().toString())
                .setParameter("request", actor.requestId())
                .executeUpdate();
    }

    /** Keeps the place that a unit takes on the day of a planned transfer. */
    void keepForItsDay(UUID transfer, Place place) {
        database.createNativeMutationQuery("""
                        insert into planned_transfer (succession_id, organisational_parent_id, region_code)
                        values (:transfer, cast(:parent as uuid), :region)
                        """)
                .setParameter("transfer", transfer)
                .setParameter(
                        "parent",
                        place.organisationalParentId() == null
                                ? null
                                : place.organisationalParentId().toString())
                .setParameter("region", place.regionCode())
                .executeUpdate();
    }

    Place plannedPlace(UUID transfer) {
        Tuple row = database.createNativeQuery(
                        "select organisational_parent_id, region_code from planned_transfer where succession_id = :transfer",
                        Tuple.class)
                .setParameter("transfer", transfer)
                .getSingleResult();
        return new Place(row.get("organisational_parent_id", UUID.class), row.get("region_code", String.class));
    }

    private void members(SuccessionView succession, Collection<UUID> units, String side) {
        for (UUID unit : units) {
            database.createNativeMutationQuery(
                            "insert into unit_succession_member (succession_id, unit_id, side, heir) values (:id, :unit, :side, :heir)")
                    .setParameter("id", succession.id())
                    .setParameter("unit", unit)
                    .setParameter("side", side)
                    .setParameter("heir", side.equals("TO") && unit.equals(succession.heir()))
                    .executeUpdate();
        }
    }

    /** A row of {@link #SUCCESSION}. */
    public static SuccessionView succession(Tuple row) {
        String heir = row.get("heir", String.class);
        return new SuccessionView(
                row.get("id", UUID.class),
                SuccessionType.valueOf(row.get("type", String.class)),
                ids(row.get("before", String.class)),
                ids(row.get("after", String.class)),
                heir == null ? null : UUID.fromString(heir),
                row.get("effective_on", LocalDate.class),
                row.get("legal_basis", String.class),
                SuccessionState.valueOf(row.get("state", String.class)),
                row.get("remark", String.class),
                row.get("version", Integer.class));
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
