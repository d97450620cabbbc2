package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.UnitEnded;
import id.narasitunggal.dissemination.catalogue.UnitsInherited;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hibernate.Session;

/**
 * What becomes of texts on the pages of units that end. A duty that was due before stays as it was; one that is open goes to the
 * heir with its due time, and where there is none it ends: channels of a unit that is gone are nobody's.
 */
@ApplicationScoped
class TakeDownSuccession {
    private static final Actor SUCCESSION = Actor.system("take-down-succession");

    private static final String END = """
            update take_down
               set state = 'ENDED', ended_reason = 'Instansi berakhir sebelum batas waktu dan tidak ada penerusnya.', version = version + 1
             where coalesce(transferred_to, unit_id) = :unit and state = 'OPEN' and due_at > :now
            """;

    private static final String REMEMBER = """
            insert into unit_heir (unit_id, heir_id, since)
            select u.id, :heir, :now from unit u where u.id in (:ended) and u.id <> :heir
            on conflict on constraint unit_heir_pkey do update set heir_id = excluded.heir_id, since = excluded.since
            """;

    private static final String HAND_ON = """
            update take_down t
               set state = 'OPEN', ended_reason = null, transferred_to = heir.id, unit_kind = heir.kind, region = heir.region,
                   time_zone = heir.time_zone, due_month = to_char(t.due_at at time zone heir.time_zone, 'YYYY-MM'), version = t.version + 1
              from unit heir
             where heir.id = :heir and heir.status = 'ACTIVE' and coalesce(t.transferred_to, t.unit_id) in (:ended)
               and coalesce(t.transferred_to, t.unit_id) <> heir.id and t.state = 'ENDED' and t.due_at > :now
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    TakeDownSuccession(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    void end(@Observes UnitEnded ended) {
        int count = database.createNativeMutationQuery(END)
                .setParameter("unit", ended.unitId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (count > 0) {
            trail.record(new TakeDownEvent.EndedWithUnit(ended.unitId(), count), SUCCESSION);
        }
    }

    void handOn(@Observes UnitsInherited inherited) {
        database.createNativeMutationQuery(REMEMBER)
                .setParameter("heir", inherited.heir())
                .setParameterList("ended", inherited.ended())
                .setParameter("now", clock.instant())
                .executeUpdate();
        int taken = database.createNativeMutationQuery(HAND_ON)
                .setParameter("heir", inherited.heir())
                .setParameterList("ended", inherited.ended())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (taken > 0) {
            trail.record(new TakeDownEvent.HandedOn(inherited.heir(), taken), SUCCESSION);
        }
    }
}
