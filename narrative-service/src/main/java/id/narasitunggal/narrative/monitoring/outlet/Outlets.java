package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.MonitoringRules;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** All media that are or were watched: for the ministry and those who get its reports, not for units. */
@ApplicationScoped
public class Outlets implements PanacheRepositoryBase<Outlet, UUID> {

    /** @throws Refusal.NotFound when there is none, or the caller does not read them */
    Outlet require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Media"));
    }

    Optional<Outlet> known(UUID id, Actor actor) {
        return MonitoringRules.reads(actor) ? findByIdOptional(id) : Optional.empty();
    }

    /** Newest first. */
    Page<Outlet> list(OutletFilter filter, PageRequest page, Actor actor) {
        if (!MonitoringRules.reads(actor)) {
            return new Page<>(List.of(), null);
        }
        List<String> after = page.keys(2);
        String sql = "select o.* from media_outlet o where true"
                + (filter.kind == null ? "" : " and o.kind = :kind")
                + (filter.tier == null ? "" : " and o.tier = :tier")
                + (filter.active == null ? "" : " and o.active = :active")
                + (after.isEmpty() ? "" : " and (o.registered_at, o.id) < (:at, :id)")
                + " order by o.registered_at desc, o.id desc limit :most";
        NativeQuery<Outlet> query =
                getSession().createNativeQuery(sql, Outlet.class).setParameter("most", page.fetchSize());
        if (filter.kind != null) {
            query.setParameter("kind", filter.kind.name());
        }
        if (filter.tier != null) {
            query.setParameter("tier", filter.tier.name());
        }
        if (filter.active != null) {
            query.setParameter("active", filter.active);
        }
        if (!after.isEmpty()) {
            query.setParameter("at", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, outlet -> Cursor.of(outlet.registeredAt, outlet.id));
    }
}
