package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The read copy of published editions. A published text is public, so every caller may read it. */
@ApplicationScoped
public class Editions {
    private static final String KEEP = """
            insert into edition (id, narrative_id, number, edition, topic_title, type, classification, title, summary, body,
                                 key_messages, audience, required_families, minimum_placements, due_amount, due_measure,
                                 published_at, content_hash, previous_edition_id, status)
            values (:id, :narrative, :number, :edition, :topic, :type, :classification, :title, :summary, :body,
                    cast(:messages as jsonb), cast(:audience as jsonb), string_to_array(:families, ','), :minimum, :amount, :measure,
                    :publishedAt, :hash, cast(:previous as uuid), 'LIVE')
            on conflict (id) do nothing
            """;
    private static final String SELECT = """
            select id, sequence, narrative_id, number, title, body, key_messages::text as key_messages, published_at, status, ended_at
              from edition
            """;

    private static final String END = """
            update edition
               set status = :how, ended_at = :at, ended_reason = :reason, successor_edition_id = cast(:successor as uuid)
             where id = :id
               and (status = 'LIVE' or (status <> 'WITHDRAWN' and cast(:how as text) = 'WITHDRAWN'))
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Event<NarrativeStopped> stops;

    Editions(Session database, ObjectMapper json, Event<NarrativeStopped> stops) {
        this.database = database;
        this.json = json;
        this.stops = stops;
    }

    /** @throws Refusal.NotFound when no such edition was published */
    @Transactional
    public Edition require(UUID id) {
        return database.createNativeQuery(SELECT + " where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::edition)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Edisi narasi"));
    }

    /** Editions that arrived after another one, oldest first. */
    @Transactional
    public List<Edition> arrivedAfter(long sequence) {
        return database.createNativeQuery(SELECT + " where sequence > :sequence order by sequence", Tuple.class)
                .setParameter("sequence", sequence)
                .getResultStream()
                .map(this::edition)
                .toList();
    }

    /** False when the edition was known already: a feed may deliver twice. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(PublishedEdition published) {
        return database.createNativeMutationQuery(KEEP)
                        .setParameter("id", published.editionId())
                        .setParameter("narrative", published.narrativeId())
                        .setParameter("number", published.number())
                        .setParameter("edition", published.edition())
                        .setParameter("topic", published.topicTitle())
                        .setParameter("type", published.type())
                        .setParameter("classification", published.classification())
                        .setParameter("title", published.title())
                        .setParameter("summary", Objects.requireNonNullElse(published.summary(), ""))
                        .setParameter("body", Objects.requireNonNullElse(published.body(), ""))
                        .setParameter("messages", write(published.keyMessages()))
                        .setParameter("audience", write(published.audience()))
                        .setParameter(
                                "families",
                                String.join(
                                        ",",
                                        published.requiredFamilies().stream()
                                                .map(Enum::name)
                                                .toList()))
                        .setParameter("minimum", Math.max(1, published.minimumPlacements()))
                        .setParameter("amount", published.due().amount())
                        .setParameter("measure", published.due().unit().name())
                        .setParameter("publishedAt", published.publishedAt())
                        .setParameter("hash", published.contentHash())
                        .setParameter(
                                "previous",
                                published.previousEditionId() == null
                                        ? null
                                        : published.previousEditionId().toString())
                        .executeUpdate()
                == 1;
    }

    /** False when the edition had ended already, or was never heard of here. A text no longer in force may still be withdrawn. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean end(EndedEdition ended, EditionStatus how) {
        return database.createNativeMutationQuery(END)
                        .setParameter("how", how.name())
                        .setParameter("at", ended.endedAt())
                        .setParameter("reason", ended.reason(), StandardBasicTypes.STRING)
                        .setParameter(
                                "successor",
                                ended.successorEditionId() == null
                                        ? null
                                        : ended.successorEditionId().toString())
                        .setParameter("id", ended.editionId())
                        .executeUpdate()
                == 1;
    }

    /** Whether an edition of a narrative is in force and not stopped. A published text is public, so every caller may know. */
    @Transactional
    public boolean isRolledOut(UUID narrativeId) {
        return database.createNativeQuery(
                        "select exists (select from edition where narrative_id = :narrative and status = 'LIVE' and stopped_at is null)",
                        Tuple.class)
                .setParameter("narrative", narrativeId)
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /**
     * An emergency stop of every edition of a narrative that is here: nobody is asked to publish them any more.
     *
     * @return how many editions that concerns
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int stop(UUID narrativeId, String reason, Instant at) {
        int stopped = database.createNativeMutationQuery(
                        "update edition set stopped_at = :at, stop_reason = :reason where narrative_id = :narrative and stopped_at is null")
                .setParameter("at", at)
                .setParameter("reason", reason)
                .setParameter("narrative", narrativeId)
                .executeUpdate();
        database.createNativeQuery(
                        "select id from edition where narrative_id = :narrative and status = 'LIVE'", Tuple.class)
                .setParameter("narrative", narrativeId)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList()
                .forEach(inForce -> stops.fire(new NarrativeStopped(inForce)));
        return stopped;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Edition edition(Tuple row) {
        try {
            return new Edition(
                    row.get("id", UUID.class),
                    row.get("sequence", Long.class),
                    row.get("narrative_id", UUID.class),
                    row.get("number", String.class),
                    row.get("title", String.class),
                    row.get("body", String.class),
                    List.of(json.readValue(row.get("key_messages", String.class), String[].class)),
                    row.get("published_at", Instant.class),
                    EditionStatus.valueOf(row.get("status", String.class)),
                    row.get("ended_at", Instant.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("key messages unreadable", e);
        }
    }
}
