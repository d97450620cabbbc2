package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import jakarta.persistence.Query;

/** Whose record a caller may read: their own unit's; a province's supervisor also its regencies and cities; the coordinating ministry and auditors everybody's. */
public final class UnitScope {
    /** A condition on a unit {@code u}; its parameters are bound by {@link #bind}. */
    public static final String CONDITION = """
            (:everyUnit or u.id = cast(:callerUnit as uuid)
             or (:supervisor and u.region like (select own.region from unit own where own.id = cast(:callerUnit as uuid)) || '.%'))
            """;

    private UnitScope() {}

    public static <Q extends Query> Q bind(Q query, Actor actor) {
        query.setParameter("everyUnit", actor.seesEveryUnit());
        query.setParameter(
                "callerUnit", actor.unit() == null ? null : actor.unit().toString());
        query.setParameter("supervisor", actor.has(Role.REGION_SUPERVISOR));
        return query;
    }
}
