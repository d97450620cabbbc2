package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Clashes of the calendar, found by the database; both entries must be visible to the actor. */
@ApplicationScoped
public class Clashes {
    private static final int MOST = 500;

    private static final String ROWS = """
            select c.entry_id, a.title, a.region, c.other_id, b.title as other_title, b.region as other_region,
                   t.title as topic_title, c.first_day, c.last_day
              from agenda_clash c
              join agenda_entry a on a.id = c.entry_id
              join agenda_entry b on b.id = c.other_id
              join topic t on t.id = a.topic_id
             where\s""";

    private final Session database;

    Clashes(Session database) {
        this.database = database;
    }

    /** What clashes with these entries, each from its own side. */
    List<ClashView> of(List<UUID> entries, Actor actor) {
        return entries.isEmpty()
                ? List.of()
                : views(query("c.entry_id in (:entries)", actor).setParameter("entries", entries));
    }

    /** Every clash of a period, once. */
    List<ClashView> between(LocalDate from, LocalDate until, Actor actor) {
        return views(query("c.entry_id < c.other_id and c.last_day >= :from and c.first_day <= :until", actor)
                .setParameter("from", from)
                .setParameter("until", until));
    }

    private NativeQuery<Tuple> query(String condition, Actor actor) {
        String sql = ROWS + condition + " and " + Involvement.ENTRY + " and " + Involvement.ENTRY.replace("a.", "b.")
                + " order by c.first_day, a.title, b.title limit " + MOST;
        return Involvement.of(actor).tell(database.createNativeQuery(sql, Tuple.class));
    }

    private static List<ClashView> views(NativeQuery<Tuple> query) {
        return query.getResultStream()
                .map(row -> new ClashView(
                        row.get("entry_id", UUID.class),
                        row.get("title", String.class),
                        row.get("region", String.class),
                        row.get("other_id", UUID.class),
                        row.get("other_title", String.class),
                        row.get("other_region", String.class),
                        row.get("topic_title", String.class),
                        row.get("first_day", LocalDate.class),
                        row.get("last_day", LocalDate.class)))
                .toList();
    }
}
