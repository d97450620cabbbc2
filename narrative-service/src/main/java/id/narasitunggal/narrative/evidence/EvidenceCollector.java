package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.neighbour.FeedCursors;
import id.narasitunggal.narrative.neighbour.FeedPage;
import id.narasitunggal.narrative.neighbour.SubmissionFeed;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the submission service for news, again and again; a neighbour that is away is caught up with when it returns. */
@ApplicationScoped
public class EvidenceCollector {
    private static final Logger LOG = Logger.getLogger(EvidenceCollector.class);
    private static final int MOST = 200;

    /** The neighbour answers as soon as there is news, at the latest after this time. */
    private static final int WAIT_SECONDS = 5;

    private final SubmissionFeed feed;
    private final FeedCursors cursors;
    private final ItemInbox inbox;
    private volatile boolean reachable = true;

    EvidenceCollector(@RestClient SubmissionFeed feed, FeedCursors cursors, ItemInbox inbox) {
        this.feed = feed;
        this.cursors = cursors;
        this.inbox = inbox;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void collect() {
        try {
            collectFrom(WAIT_SECONDS);
            sayOnce(true, "submission service reachable again");
        } catch (RuntimeException away) {
            sayOnce(false, "submission service not read, asking again: " + away);
        }
    }

    /** Reads until the neighbour has nothing more to tell. */
    void collectFrom(int waitSeconds) {
        while (collectPage(waitSeconds)) {
            // a full page: there is more to read
        }
    }

    private boolean collectPage(int waitSeconds) {
        String from = cursors.position(ItemInbox.FEED);
        FeedPage page = feed.changes(from, ItemInbox.NEWS, MOST, waitSeconds);
        return inbox.apply(from, page) && page.items().size() == MOST;
    }

    /** One line when the neighbour goes, one when it comes back. */
    private void sayOnce(boolean nowReachable, String line) {
        if (reachable != nowReachable) {
            LOG.info(line);
        }
        reachable = nowReachable;
    }
}
