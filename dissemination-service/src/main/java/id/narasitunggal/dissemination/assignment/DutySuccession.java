package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.UnitEnded;
import id.narasitunggal.dissemination.catalogue.UnitsInherited;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What becomes of the duties of units that end. What was due before the end stays as it was; what is open falls away, and goes
 * to the heir with its due time when there is one: never counted twice, never lost.
 */
@ApplicationScoped
class DutySuccession {
    private static final Actor SUCCESSION = Actor.system("duty-succession");

    private static final String END = """
            update assignment
               set state = 'CANCELLED', ended_with_unit = true, ended_reason = 'Instansi berakhir sebelum batas waktu.', version = version + 1
             where unit_id = :unit and state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and due_at > :now
            """;

    /** An heir that owes the edition already owes it once. */
    private static final String HAND_ON = """
            insert into assignment (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, due_at, due_month,
                                    required_families, minimum_placements, state, created_at, version, transferred_from)
            select gen_random_uuid(), a.edition_id, a.narrative_id, heir.id, heir.kind, heir.region, heir.time_zone, a.duty, a.due_at,
                   to_char(a.due_at at time zone heir.time_zone, 'YYYY-MM'), a.required_families, a.minimum_placements, 'PENDING', :now, 0, a.id
              from assignment a
              join unit heir on heir.id = :heir and heir.status = 'ACTIVE' and heir.obligation_basis = 'INPRES_9_2015'
              join edition e on e.id = a.edition_id and e.status = 'LIVE' and e.stopped_at is null
             where a.unit_id in (:ended) and a.unit_id <> heir.id and a.ended_with_unit and a.transferred_to is null and a.due_at > :now
             order by a.due_at, a.id
            on conflict on constraint assignment_edition_unit_unique do nothing
            """;

    private static final String CLOSE = """
            update assignment a
               set transferred_to = heir.id, ended_reason = 'Dialihkan kepada ' || heir.name || ' karena instansi berakhir.',
                   version = a.version + 1
              from unit heir
             where heir.id = :heir and heir.status = 'ACTIVE' and a.unit_id in (:ended) and a.unit_id <> heir.id
               and a.ended_with_unit and a.transferred_to is null
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    DutySuccession(Session database, AuditTrail trail, Clock clock) {
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
            trail.record(new AssignmentEvent.EndedWithUnit(ended.unitId(), count), SUCCESSION);
        }
    }

    void handOn(@Observes UnitsInherited inherited) {
        int taken = database.createNativeMutationQuery(HAND_ON)
                .setParameter("heir", inherited.heir())
                .setParameterList("ended", inherited.ended(), UUID.class)
                .setParameter("now", clock.instant())
                .executeUpdate();
        int closed = database.createNativeMutationQuery(CLOSE)
                .setParameter("heir", inherited.heir())
                .setParameterList("ended", inherited.ended(), UUID.class)
                .executeUpdate();
        if (closed > 0) {
            trail.record(new AssignmentEvent.HandedOn(inherited.heir(), closed, taken), SUCCESSION);
        }
    }
}
