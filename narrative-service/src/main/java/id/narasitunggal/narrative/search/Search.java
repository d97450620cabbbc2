package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.editorial.WordSearch;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Full-text search over narratives and remarks, best first, as far as the actor may see them. Of very common words only the
 * newest places are ranked, at most five hundred and no fewer than two hundred and fifty, so that a search costs the same whatever
 * the archive holds; of all others, all.
 */
@ApplicationScoped
public class Search {
    private static final String TEXTS = """
            select 'NARRATIVE' as kind, e.id, e.narrative_id, e.title,
                   left(coalesce(e.content ->> 'summary', '') || ' ' || coalesce(e.content ->> 'body', ''), 1500) as said,
                   cast(ts_rank(e.search, search_query(:q)) as float8) as rank
              from edition e
             where e.id in (select id from matching)
            """;

    private static final String REMARKS = """
            union all
            select 'COMMENT', c.id, c.narrative_id, e.title, c.text, cast(ts_rank(c.search, search_query(:q)) as float8)
              from (select c.* from draft_comment c where c.search @@ search_query(:q)
                     order by c.written_at desc, c.id desc limit :found) c
              join edition e on e.id = c.edition_id
            """;

    /** How many places are ranked; a page shows the best of them. */
    private static final int RANKED = 500;

    /** As many among the newest editions are enough; fewer, and the whole archive is asked. */
    private static final int ENOUGH = 250;

    private static final String PAGE = """
            select hit.kind, hit.id, hit.narrative_id, n.number, hit.title, hit.rank,
                   ts_headline('indonesian', translate(hit.said, :marks, ''), search_query(:q), :style) as excerpt
              from (select * from (%s) as found %s order by rank desc, id desc limit :most) as hit
              join narrative n on n.id = hit.narrative_id
             order by hit.rank desc, hit.id desc
            """;

    private static final String MARKS = "" + Highlight.START + Highlight.STOP;
    private static final String STYLE = "StartSel=" + Highlight.START + ", StopSel=" + Highlight.STOP
            + ", MaxFragments=2, MinWords=5, MaxWords=25, FragmentDelimiter=\" … \"";

    private final Session database;

    Search(Session database) {
        this.database = database;
    }

    Page<SearchHit> find(String words, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        Readers reader = Readers.of(actor);
        String places = TEXTS + (seesRemarks(actor) ? REMARKS : "");
        String sql = WordSearch.among(reader.condition() + reader.searched())
                + PAGE.formatted(places, after.isEmpty() ? "" : "where (rank, id) < (:rank, :id)");
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("q", words)
                .setParameter("found", RANKED)
                .setParameter("enough", ENOUGH)
                .setParameter("marks", MARKS)
                .setParameter("style", STYLE)
                .setParameter("most", page.fetchSize());
        if (!after.isEmpty()) {
            query.setParameter("rank", rank(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        List<SearchHit> hits = query.getResultStream().map(Search::hit).toList();
        return Page.of(hits, page, hit -> Cursor.of(hit.rank(), hit.id()));
    }

    private static boolean seesRemarks(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.AUDITOR);
    }

    private static double rank(String key) {
        try {
            return Double.parseDouble(key);
        } catch (NumberFormatException notOurs) {
            throw Cursor.forged();
        }
    }

    private static SearchHit hit(Tuple row) {
        return new SearchHit(
                HitKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("narrative_id", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                Highlight.html(row.get("excerpt", String.class)),
                row.get("rank", Double.class));
    }
}
