package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.monitoring.MentionsTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Opens an issue when the media suddenly turn to a topic in a bad tone: enough reports in the window, enough of them negative, and
 * several times as many as in the windows before. Counted from the rows in one statement, so that the same rows always give the same
 * alert; a topic that has an open issue in the region gets no second one.
 */
@ApplicationScoped
class EarlyAlert {
    private static final int WINDOWS_BEFORE = 7;

    private static final String DETECT = """
            insert into issue (id, version, title, kind, topic_id, region, origin, status, triage, mentions, negative,
                               request_hash, first_seen_at, moved_at, moved_by)
            select gen_random_uuid(), 0, t.title, 'OTHER', w.topic_id, w.region, 'EARLY_ALERT', 'DETECTED', 'NONE', w.mentions, w.negative,
                   '-', :now, :now, 'peringatan-dini'
              from (select m.topic_id,
                           count(*) filter (where m.published_at > :since) as mentions,
                           count(*) filter (where m.published_at > :since and m.content_tone = 'NEGATIVE') as negative,
                           count(*) filter (where m.published_at <= :since) as before,
                           case when bool_and(m.region is not null) filter (where m.published_at > :since)
                                     and count(distinct left(m.region, 2)) filter (where m.published_at > :since) = 1
                                then min(left(m.region, 2)) filter (where m.published_at > :since) end as region
                      from mention m
                     where m.topic_id in (:topics) and m.published_at > :earliest and m.published_at <= :now
                     group by m.topic_id) w
              join topic t on t.id = w.topic_id
             where w.mentions >= :least and w.negative >= :share * w.mentions and w.mentions * :windows >= :surge * w.before
            on conflict (topic_id, coalesce(region, '')) where status not in ('CLOSED', 'DISMISSED') do nothing
            returning id, topic_id, region, mentions, negative
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;
    private final Duration window;
    private final int least;
    private final double share;
    private final double surge;

    EarlyAlert(
            Session database,
            AuditTrail trail,
            Clock clock,
            @ConfigProperty(name = "narasi.early-alert.window", defaultValue = "24h") Duration window,
            @ConfigProperty(name = "narasi.early-alert.least-mentions", defaultValue = "10") int least,
            @ConfigProperty(name = "narasi.early-alert.negative-share", defaultValue = "0.5") double share,
            @ConfigProperty(name = "narasi.early-alert.surge", defaultValue = "3") double surge) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.window = window;
        this.least = least;
        this.share = share;
        this.surge = surge;
    }

    /** In the transaction that took the reports down. */
    void watch(@Observes MentionsTaken taken) {
        if (taken.topics().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Tuple> detected = database.createNativeQuery(DETECT, Tuple.class)
                .setParameterList("topics", taken.topics())
                .setParameter("now", now)
                .setParameter("since", now.minus(window))
                .setParameter("earliest", now.minus(window.multipliedBy(WINDOWS_BEFORE + 1L)))
                .setParameter("least", least)
                .setParameter("share", share)
                .setParameter("windows", WINDOWS_BEFORE)
                .setParameter("surge", surge)
                .getResultList();
        for (Tuple row : detected) {
            trail.record(
                    new IssueEvent.Detected(
                            row.get("id", UUID.class),
                            row.get("topic_id", UUID.class),
                            row.get("region", String.class),
                            row.get("mentions", Integer.class),
                            row.get("negative", Integer.class)),
                    taken.actor());
        }
    }
}
