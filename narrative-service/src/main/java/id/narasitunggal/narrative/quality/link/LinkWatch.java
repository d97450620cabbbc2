package id.narasitunggal.narrative.quality.link;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks at the sources of texts in the works, a few at a time, so that an editor finds the answer already there. */
@ApplicationScoped
public class LinkWatch {
    private static final Logger LOG = Logger.getLogger(LinkWatch.class);
    private static final int MOST = 10;

    private final Links links;
    private final SafeFetcher fetcher;
    private final Clock clock;

    LinkWatch(Links links, SafeFetcher fetcher, Clock clock) {
        this.links = links;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            Instant now = clock.instant();
            links.collect(now);
            links.claim(now, MOST).forEach(url -> links.keep(fetcher.look(url, now)));
        } catch (RuntimeException away) {
            LOG.debugf("links not looked at, looking again: %s", away);
        }
    }
}
