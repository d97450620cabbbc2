package id.narasitunggal.submission.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** How units are reached; seen by the unit itself, its province and Kominfo, and used by our own mails. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<UnitContact, UUID> {
    private static final String ADDRESSES = """
            select distinct unit_id, email
              from unit_contact
             where unit_id in (:units) and purpose = :purpose and email is not null
             order by unit_id, email
            """;

    private final Session database;
    private final Units units;

    Contacts(Session database, Units units) {
        this.database = database;
        this.units = units;
    }

    /** The e-mail addresses of a unit; empty when it named none for this purpose. */
    public List<String> addressesOf(UUID unitId, ContactPurpose purpose) {
        return addressesOf(List.of(unitId), purpose).getOrDefault(unitId, List.of());
    }

    /** The e-mail addresses of several units in one statement; units without an address are absent. */
    public Map<UUID, List<String>> addressesOf(Collection<UUID> unitIds, ContactPurpose purpose) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(ADDRESSES, Tuple.class)
                .setParameterList("units", unitIds)
                .setParameter("purpose", purpose.name())
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("unit_id", UUID.class),
                        mapping(row -> row.get("email", String.class), toList())));
    }

    /** @throws Refusal.NotFound when the actor may not see how this unit is reached */
    List<UnitContact> of(UUID unitId, Actor actor) {
        requireReadable(unitId, actor);
        return list("unitId = ?1 order by purpose, name, id", unitId);
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    UnitContact require(UUID unitId, UUID id, Actor actor) {
        requireReadable(unitId, actor);
        return find("unitId = ?1 and id = ?2", unitId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("Kontak"));
    }

    void requireReadable(UUID unitId, Actor actor) {
        boolean readable = actor.speaksFor(unitId) || actor.seesEveryUnit() || units.isSupervisedBy(unitId, actor);
        if (!readable || !units.isRegistered(unitId)) {
            throw new Refusal.NotFound("Kontak instansi");
        }
    }
}
