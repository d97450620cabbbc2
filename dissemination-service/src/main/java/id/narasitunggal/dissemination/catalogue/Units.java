package id.narasitunggal.dissemination.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.Session;

/** The read copy of the registry of units. */
@ApplicationScoped
public class Units {
    private static final String KEEP = """
            insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
            values (:id, :kind, :tier, :name, :shortName, :code, :region, :zone, :basis, :status)
            on conflict (id) do update
            set kind = excluded.kind, tier = excluded.tier, name = excluded.name, short_name = excluded.short_name,
                code = excluded.code, region = excluded.region, time_zone = excluded.time_zone,
                obligation_basis = excluded.obligation_basis, status = excluded.status
            """;

    private final Session database;

    Units(Session database) {
        this.database = database;
    }

    /** Open to every caller: that a unit exists is no secret. */
    @Transactional
    public boolean isKnown(UUID id) {
        return database.createNativeQuery("select exists (select from unit where id = :id)", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /** The clock by which a unit lives; open to every caller, as the unit itself is. */
    @Transactional
    public ZoneId zone(UUID id) {
        return ZoneId.of(database.createNativeQuery("select time_zone from unit where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, String.class));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(RegisteredUnit unit) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("id", unit.id())
                .setParameter("kind", unit.kind().name())
                .setParameter("tier", unit.tier())
                .setParameter("name", unit.name())
                .setParameter("shortName", unit.shortName())
                .setParameter("code", unit.code())
                .setParameter("region", unit.region(), org.hibernate.type.StandardBasicTypes.STRING)
                .setParameter("zone", unit.timeZone())
                .setParameter("basis", unit.obligationBasis())
                .setParameter("status", unit.status())
                .executeUpdate();
    }
}
