package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Asked before a text goes on: does its evidence still stand, or has a person decided that the text does? */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceGate {
    private static final String OBSTACLES = """
            select distinct c.pointer, f.kind
              from evidence_flag f
              join citation c on c.edition_id = f.edition_id and c.item_id = f.item_id and c.revision = f.revision
             where f.edition_id = :edition and (f.decision is null or f.decision = 'CORRECT')
             order by c.pointer, f.kind
            """;

    private final Session database;
    private final FlagRaiser flags;

    EvidenceGate(Session database, FlagRaiser flags) {
        this.database = database;
        this.flags = flags;
    }

    /** Looks at what a text cites now: flags what no longer stands, and closes what its writers have mended. */
    public void examine(UUID editionId) {
        flags.mended(editionId);
        flags.examine(editionId);
    }

    /**
     * What stands in the way of a text, place by place; empty when nothing does. The caller holds the lock on its narrative, so
     * news that arrives meanwhile waits, and flags the text afterwards.
     */
    public List<FieldError> obstacles(UUID editionId) {
        examine(editionId);
        return undecided(editionId);
    }

    /** The same, as far as it is known, for those who only look. */
    public List<FieldError> undecided(UUID editionId) {
        return database.createNativeQuery(OBSTACLES, Tuple.class)
                .setParameter("edition", editionId)
                .getResultStream()
                .map(row -> new FieldError(
                        row.get("pointer", String.class),
                        null,
                        FlagKind.valueOf(row.get("kind", String.class)).advice()))
                .toList();
    }
}
