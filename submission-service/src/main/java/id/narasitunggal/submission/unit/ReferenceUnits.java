package id.narasitunggal.submission.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.time.DatabasePatience;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Registers the shipped reference units once per installation and file version: regions and central bodies. */
@ApplicationScoped
public class ReferenceUnits {
    /** Before the duties, which are owed by units. */
    public static final int START_ORDER = 100;

    private static final Logger LOG = Logger.getLogger(ReferenceUnits.class);
    private static final Actor LOADER = Actor.system("reference-data");

    private static final String INSERT_UNITS = """
            insert into unit (id, kind, tier, region_code, time_zone, obligation_basis, status, coordinator)
            select id, kind, tier, "regionCode", "timeZone", "obligationBasis", 'ACTIVE', coordinator
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, kind text, tier text, "regionCode" text, "timeZone" text, "obligationBasis" text, coordinator boolean)
            """;
    private static final String INSERT_CODES = """
            insert into unit_code (unit_id, scheme, code, valid_from)
            select id, scheme, code, date '2000-01-01'
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, scheme text, code text)
            """;
    private static final String INSERT_NAMES = """
            insert into unit_name (unit_id, name, short_name, valid_from)
            select id, name, "shortName", coalesce("renamedOn", date '2000-01-01')
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, name text, "shortName" text, "renamedOn" date)
            """;
    private static final String INSERT_FORMER_NAMES = """
            insert into unit_name (unit_id, name, short_name, valid_from, valid_to)
            select id, "formerName", "formerShortName", date '2000-01-01', "renamedOn"
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, "formerName" text, "formerShortName" text, "renamedOn" date)
             where "formerName" is not null
            """;

    private final Session database;
    private final ObjectMapper json;
    private final AuditTrail trail;
    private final Units units;
    private final Clock clock;

    ReferenceUnits(Session database, ObjectMapper json, AuditTrail trail, Units units, Clock clock) {
        this.database = database;
        this.json = json;
        this.trail = trail;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes @Priority(START_ORDER) StartupEvent event) {
        DatabasePatience.whileWorking(database, this::loadNewFiles);
    }

    private void loadNewFiles() {
        for (ReferenceFile file : List.of(ReferenceFile.CENTRAL_BODIES, ReferenceFile.REGIONS)) {
            if (markLoaded(file)) {
                register(file.rows());
                LOG.infof("registered the reference units of %s, version %s", file.name(), file.version());
            }
        }
    }

    /** The primary key decides between replicas that start together: the second waits, then finds the row. */
    private boolean markLoaded(ReferenceFile file) {
        return database.createNativeMutationQuery(
                                "insert into reference_data (name, version, sha256, loaded_at) values (:name, :version, :sha256, :at) on conflict do nothing")
                        .setParameter("name", file.name())
                        .setParameter("version", file.version())
                        .setParameter("sha256", file.sha256())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void register(List<ReferenceFile.Row> rows) {
        String asJson = write(rows);
        for (String insert : List.of(INSERT_UNITS, INSERT_CODES, INSERT_NAMES, INSERT_FORMER_NAMES)) {
            database.createNativeMutationQuery(insert)
                    .setParameter("rows", asJson)
                    .executeUpdate();
        }
        for (ReferenceFile.Row row : rows) {
            trail.record(UnitRegistered.of(units.require(row.id(), LOADER)), LOADER);
        }
    }

    private String write(List<ReferenceFile.Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
