package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.editorial.NarrativeStatus;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Texts that overlap with one: on its topic, or alike in words among the newest thousand; the database compares. */
@ApplicationScoped
public class RelatedNarratives {
    private static final String ROWS = """
            with target as materialized (
                select e.narrative_id, e.topic_id, e.content,
                       (select cast(string_agg(quote_literal(lexeme), ' | ') as tsquery) from unnest(to_tsvector('indonesian', plain_words(e.title)))) as words
                  from edition e where e.narrative_id = :id and %1$s limit 1),
            candidate as (
                select e.id, e.narrative_id, e.topic_id, e.title, e.status, e.content, e.search, e.published_at
                  from (select e.* from edition e where %1$s order by e.created_at desc, e.id desc limit 1000) e, target
                 where e.search @@ target.words and e.narrative_id <> target.narrative_id
                union
                select e.id, e.narrative_id, e.topic_id, e.title, e.status, e.content, e.search, e.published_at
                  from edition e, target
                 where e.topic_id = target.topic_id and e.narrative_id <> target.narrative_id and %1$s),
            compared as (
                select c.*, c.topic_id = t.topic_id as same_topic, cast(coalesce(ts_rank(c.search, t.words, 1), 0) as float8) as similarity,
                       coalesce((c.content #>> '{audience,everyone}') = 'true' or (t.content #>> '{audience,everyone}') = 'true', false)
                       or exists (select from jsonb_array_elements_text(coalesce(c.content #> '{audience,regions}', '[]')) as here,
                                              jsonb_array_elements_text(coalesce(t.content #> '{audience,regions}', '[]')) as there
                                   where regions_overlap(here, there)) as same_region
                  from candidate c, target t)
            select n.id, n.number, c.title, c.status, c.same_topic, c.same_region, c.similarity, c.published_at
              from compared c join narrative n on n.id = c.narrative_id
             order by c.same_topic desc, c.similarity desc, n.id
             limit 20
            """;

    private final Session database;

    RelatedNarratives(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when the actor may not see the narrative */
    List<RelatedNarrative> of(UUID narrativeId, Actor actor) {
        Readers reader = Readers.of(actor);
        String visible = reader.condition() + reader.searched();
        requireVisible(narrativeId, visible);
        return database.createNativeQuery(ROWS.formatted(visible), Tuple.class)
                .setParameter("id", narrativeId)
                .getResultStream()
                .map(row -> new RelatedNarrative(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        NarrativeStatus.valueOf(row.get("status", String.class)),
                        row.get("same_topic", Boolean.class),
                        row.get("same_region", Boolean.class),
                        row.get("similarity", Double.class),
                        row.get("published_at", Instant.class)))
                .toList();
    }

    private void requireVisible(UUID narrativeId, String visible) {
        boolean known = database.createNativeQuery(
                        "select exists (select from edition e where e.narrative_id = :id and " + visible + ")",
                        Tuple.class)
                .setParameter("id", narrativeId)
                .getSingleResult()
                .get(0, Boolean.class);
        if (!known) {
            throw new Refusal.NotFound("Narasi");
        }
    }
}
