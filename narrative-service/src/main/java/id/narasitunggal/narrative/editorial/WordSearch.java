package id.narasitunggal.narrative.editorial;

/**
 * Chooses the newest editions that hold the words {@code :q}, at most {@code :found} of them, at a cost that hardly grows with the
 * archive. Common words are met soon when walking back from the newest edition; where the walk meets fewer than {@code :enough}, the
 * word index is asked for all. Left to itself the planner takes two common words that seldom meet for common, and walks the whole
 * archive. The index knows which word follows which, so that a phrase is not read out of every text that holds its words.
 */
public final class WordSearch {
    private static final int WALK = 2000;

    private static final String MATCHING = """
            with recent as materialized (
                select w.id, w.created_at
                  from (select e.id, e.created_at, e.search from edition e where %1$s
                         order by e.created_at desc, e.id desc limit %2$s) w
                 where w.search @@ search_query(:q)
                 order by w.created_at desc, w.id desc limit :found),
            indexed as materialized (
                select e.id, e.created_at from edition e
                 where %1$s and words_and_pairs(e.search) @@ phrases_as_pairs(:q)
                   and (pairs_are_exact(:q) or e.search @@ search_query(:q)) and (select count(*) from recent) < :enough),
            matching as (
                select id from recent where (select count(*) from recent) >= :enough
                 union all
                (select id from indexed order by created_at desc, id desc limit :found))
            """;

    private WordSearch() {}

    /** The head of a statement in which {@code matching} holds the ids of those of the editions {@code e} that fulfil the condition. */
    public static String among(String condition) {
        return MATCHING.formatted(condition, WALK);
    }
}
