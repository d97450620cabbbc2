package id.narasitunggal.dissemination.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.catalogue.EditionArrived;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.catalogue.NarrativeStopped;
import id.narasitunggal.dissemination.syndication.PublicAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Enters the news of an edition for every destination, in the transaction that stores the edition: none is lost, none invented. */
@ApplicationScoped
class Announcements {
    private static final String EDITION = """
            select narrative_id, number, edition, published_at,
                   case when in_force then title end as title,
                   case when in_force then left(summary, 2000) end as summary,
                   (select s.narrative_id from edition s where s.id = edition.successor_edition_id) as successor
              from edition cross join lateral (select status = 'LIVE' and stopped_at is null as in_force) as standing
             where id = :edition and classification <> 'DIKECUALIKAN'
            """;
    private static final String OWE = """
            insert into webhook_delivery (webhook_id, type, payload, created_at, due_at)
            select id, :type, case kind when 'WEBSUB_HUB' then :ping else :payload end, :now, greatest(:now, cast(:notBefore as timestamptz))
              from webhook
             where status = 'ACTIVE'
            """;
    private static final String HUB = """
            insert into webhook (id, kind, name, url, status, registered_by, registered_at)
            values (:id, 'WEBSUB_HUB', 'WebSub hub', :url, 'ACTIVE', 'system:start', :now)
            on conflict (id) do update set status = 'ACTIVE', status_reason = null, failures = 0, open_until = null
            """;
    private static final List<String> FEEDS = List.of("/feed/gpr.xml", "/feed/atom.xml", "/feed/feed.json");

    private final Session database;
    private final PublicAddress address;
    private final ObjectMapper json;
    private final Clock clock;

    Announcements(Session database, PublicAddress address, ObjectMapper json, Clock clock) {
        this.database = database;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    /** The hub that is set now, and no other, hears of news. */
    @Transactional
    void enterHub(@Observes StartupEvent start) {
        database.createNativeMutationQuery(
                        "update webhook set status = 'ENDED', version = version + 1 where kind = 'WEBSUB_HUB' and status <> 'ENDED'")
                .executeUpdate();
        address.hub().ifPresent(this::enterHub);
    }

    @Transactional
    void enterHub(String url) {
        database.createNativeMutationQuery(HUB)
                .setParameter("id", UUID.nameUUIDFromBytes(("websub:" + url).getBytes(StandardCharsets.UTF_8)))
                .setParameter("url", url)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void tellOfArrival(@Observes EditionArrived arrived) {
        tell(arrived.editionId(), arrived.previousEditionId() == null ? "edition.published" : "edition.corrected");
    }

    /** A correction is told by the edition that corrects. */
    void tellOfEnd(@Observes EditionEnded ended) {
        if (ended.how() != EditionStatus.CORRECTED) {
            tell(ended.editionId(), "edition." + ended.how().name().toLowerCase(Locale.ROOT));
        }
    }

    void tellOfStop(@Observes NarrativeStopped stopped) {
        tell(stopped.editionId(), "edition.stopped");
    }

    private void tell(UUID editionId, String type) {
        Instant now = clock.instant();
        database.createNativeQuery(EDITION, Tuple.class)
                .setParameter("edition", editionId)
                .getResultStream()
                .findFirst()
                .ifPresent(row -> database.createNativeMutationQuery(OWE)
                        .setParameter("type", type)
                        .setParameter("payload", write(new News(type, now, facts(editionId, row))))
                        .setParameter("ping", ping())
                        .setParameter("now", now)
                        .setParameter(
                                "notBefore",
                                row.get("published_at", Instant.class).toString())
                        .executeUpdate());
    }

    private Facts facts(UUID editionId, Tuple row) {
        UUID narrative = row.get("narrative_id", UUID.class);
        UUID successor = row.get("successor", UUID.class);
        return new Facts(
                narrative,
                editionId,
                row.get("number", String.class),
                row.get("edition", Integer.class),
                row.get("title", String.class),
                row.get("summary", String.class),
                address.narrative(narrative),
                successor == null ? null : address.narrative(successor));
    }

    private String ping() {
        return "hub.mode=publish&"
                + FEEDS.stream()
                        .map(feed -> "hub.url=" + URLEncoder.encode(address.of(feed), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private String write(News news) {
        try {
            return json.writeValueAsString(news);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is sent: thin, the text itself is read at its address. */
    record News(String type, Instant timestamp, Facts data) {}

    /** Which narrative it is about; of one that is in force no more not a word of its text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            UUID narrativeId,
            UUID editionId,
            String number,
            int edition,
            @Nullable String title,
            @Nullable String summary,
            String url,
            @Nullable String successorUrl) {}
}
