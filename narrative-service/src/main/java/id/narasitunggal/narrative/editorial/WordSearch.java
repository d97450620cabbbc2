package id.narasitunggal.narrative.editorial;

/**
 * Chooses the newest editions that hold the words {@code :q}, at most {@code :found} of them, at a cost that hardly grows with the
 * archive. Common words are met soon when walking back from the newest edition; only what is not met there is worth asking the
 * word index for. Left to itself the planner takes two common words that seldom meet for common, and walks the whole archive.
 */
public final class WordSearch {
    /** How far to walk back. A phrase is looked for further: the word index knows words, and each of its finds must be read. */
    private static final String WALK =
            "case when cast(search_query(:q) as text) ~ '<[-0-9]+>' then 10000 else 2000 end";

    private static final String MATCHING = """
            with recent as materialized (
                select w.id, w.created_at
                  from (select e.id, e.created_at, e.search from edition e where %1$s
                         order by e.created_at desc, e.id desc limit %2$s) w
                 where w.search @@ search_query(:q)
                 order by w.created_at desc, w.id desc limit :found),
            indexed as materialized (
                select e.id, e.created_at from edition e
                 where %1$s and e.search @@ search_query(:q) and (select count(*) from recent) < :found),
            matching as (
                select id from recent where (select count(*) from recent) >= :found
                 union all
                (select id from indexed order by created_at desc, id desc limit :found))
            """;

    private WordSearch() {}

    /** The head of a statement in which {@code matching} holds the ids of those of the editions {@code e} that fulfil the condition. */
    public static String among(String condition) {
        return MATCHING.formatted(condition, WALK);
    }
}
