package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/** All narratives, as far as the actor may see them. */
@ApplicationScoped
public class Narratives implements PanacheRepositoryBase<Narrative, UUID> {
    private static final String WHOLE =
            "select n from Narrative n join fetch n.editions e join fetch e.topic where n.id = ?1 order by e.number";

    private static final String HOLDING =
            "select n from Narrative n join fetch n.editions e join fetch e.topic where n.id = (select x.narrative.id from Edition x where x.id = ?1) order by e.number";

    private static final String NUMBERED =
            "select n from Narrative n join fetch n.editions e join fetch e.topic where n.number = ?1 order by e.number";

    private static final String ROWS = """
            select n.id, n.version, n.number, e.title, e.status, e.type, e.topic_id, t.title as topic_title,
                   e.number as edition, e.id as edition_id, e.created_at, e.published_at,
                   case when :desk then (select count(*)::int from evidence_flag f where f.edition_id = e.id and f.decision is null) end
                       as evidence_flags
              from edition e
              join narrative n on n.id = e.narrative_id
              join topic t on t.id = e.topic_id
             where
            """;

    /** @throws Refusal.NotFound when there is none, or none of whose editions the actor may see */
    public Narrative require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Narasi"));
    }

    public Optional<Narrative> known(UUID id, Actor actor) {
        return whole(id).filter(narrative -> Readers.of(actor).shown(narrative).isPresent());
    }

    /** With all editions; for callers that have already made sure who asks. */
    public Optional<Narrative> whole(UUID id) {
        return find(WHOLE, id).stream().findFirst();
    }

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    public Edition requireEdition(UUID id, Actor actor) {
        return readable(find(HOLDING, id).stream(), edition -> edition.id.equals(id), actor);
    }

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    public Edition requireEdition(String number, int edition, Actor actor) {
        return readable(find(NUMBERED, number).stream(), one -> one.number == edition, actor);
    }

    private static Edition readable(Stream<Narrative> found, Predicate<Edition> sought, Actor actor) {
        return found.flatMap(narrative -> narrative.editions.stream())
                .filter(sought.and(Readers.of(actor)::mayRead))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Edisi"));
    }

    /** One act at a time: a second one, begun on the same version, is told that it is stale. */
    public void claim(Narrative narrative) {
        // the row lock at once, in the version that was read; the increment alone may wait in a batch
        getEntityManager().lock(narrative, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().lock(narrative, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Newest first. */
    Page<NarrativeSummary> list(NarrativeFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        Readers reader = Readers.of(actor);
        String wanted = reader.condition()
                + (filter.status == null ? "" : " and e.status = :status")
                + (filter.type == null ? "" : " and e.type = :type")
                + (filter.topic == null ? "" : " and e.topic_id = :topic")
                + (after.isEmpty() ? "" : " and (e.created_at, e.id) < (:createdAt, :id)");
        String sql = (filter.q == null
                        ? ROWS + wanted
                        : WordSearch.among(wanted + reader.searched()) + ROWS + "e.id in (select id from matching)")
                + " order by e.created_at desc, e.id desc limit :most";
        NativeQuery<Tuple> query = getSession()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("desk", Readers.of(actor) == Readers.DESK)
                .setParameter("most", page.fetchSize());
        fill(query, filter, page.fetchSize());
        if (!after.isEmpty()) {
            query.setParameter("createdAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        List<NarrativeSummary> rows =
                query.getResultStream().map(NarrativeSummary::of).toList();
        return Page.of(rows, page, row -> Cursor.of(row.createdAt(), row.editionId()));
    }

    private static void fill(NativeQuery<Tuple> query, NarrativeFilter filter, int most) {
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        if (filter.type != null) {
            query.setParameter("type", filter.type.name());
        }
        if (filter.topic != null) {
            query.setParameter("topic", filter.topic);
        }
        if (filter.q != null) {
            query.setParameter("q", filter.q).setParameter("found", most).setParameter("enough", most);
        }
    }

    /** Numbers run through the year without gaps: a narrative that is not stored gives its number back. */
    String nextNumber(int year) {
        Integer next = getSession()
                .createNativeQuery(
                        "insert into narrative_number (year, last) values (:year, 1) on conflict (year) do update set last = narrative_number.last + 1 returning last",
                        Tuple.class)
                .setParameter("year", year)
                .getSingleResult()
                .get(0, Integer.class);
        return String.format("NT/%d/%04d", year, next);
    }

    /** A narrative by its id and its number. */
    public record Named(UUID id, String number) {}

    /** The narrative in force on a topic, if it is another than this one. */
    public Optional<Named> liveOther(UUID topicId, UUID narrativeId) {
        return getSession()
                .createNativeQuery(
                        "select n.id, n.number from edition e join narrative n on n.id = e.narrative_id where e.topic_id = :topic and e.status = 'PUBLISHED' and n.id <> :id",
                        Tuple.class)
                .setParameter("topic", topicId)
                .setParameter("id", narrativeId)
                .getResultStream()
                .map(row -> new Named(row.get("id", UUID.class), row.get("number", String.class)))
                .findFirst();
    }
}
