package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** The offices beside the coordinating ministry: dated data, because they change with the cabinet. */
@ApplicationScoped
public class ConcurrenceParties {
    private final Session database;
    private final Clock clock;

    ConcurrenceParties(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those whose concurrence a narrative needs when it enters coordination today. */
    List<RequiredParty> requiredToday() {
        return database.createNativeQuery(
                        "select code, name, role from concurrence_party where required and daterange(valid_from, valid_to) @> cast(:today as date) order by code",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock.withZone(ClockProducer.WIB)))
                .getResultStream()
                .map(row -> new RequiredParty(
                        row.get("code", String.class), row.get("name", String.class), row.get("role", String.class)))
                .toList();
    }
}
