package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import org.hibernate.query.CommonQueryContract;
import org.jspecify.annotations.Nullable;

/** Which rows of planning a caller is shown: all of them, or those that involve the caller's unit. */
record Involvement(boolean all, @Nullable String unit) {
    static final String PLAN =
            "(:seesAll or p.lead_unit = cast(:unit as uuid) or cast(:unit as uuid) = any (p.involved_units))";

    static final String ENTRY =
            "(:seesAll or cast(:unit as uuid) = any (a.units) or exists (select from communication_plan p where p.id = a.plan_id and "
                    + "(p.lead_unit = cast(:unit as uuid) or cast(:unit as uuid) = any (p.involved_units))))";

    static final String MEETING = "(:seesAll or cast(:unit as uuid) = any (m.attendees)"
            + " or exists (select from follow_up f where f.meeting_id = m.id and f.owner_unit = cast(:unit as uuid))"
            + " or p.lead_unit = cast(:unit as uuid) or cast(:unit as uuid) = any (p.involved_units))";

    static Involvement of(Actor actor) {
        return new Involvement(
                PlanRules.seesEveryPlan(actor),
                actor.unit() == null ? null : actor.unit().toString());
    }

    /** Tells the query who looks. */
    <T extends CommonQueryContract> T tell(T query) {
        query.setParameter("seesAll", all);
        query.setParameter("unit", unit);
        return query;
    }
}
