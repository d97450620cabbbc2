package id.narasitunggal.dissemination.catalogue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows the neighbours' feeds. A neighbour that is away is asked again a second later; after a day it is simply a longer read. */
@ApplicationScoped
public class CatalogueUpdate {
    private static final Logger LOG = Logger.getLogger(CatalogueUpdate.class);
    private static final int PAGE = 100;
    private static final int PATIENCE_SECONDS = 5;

    private final SubmissionChangesClient submission;
    private final NarrativeChangesClient narrative;
    private final FeedCursors cursors;
    private final FeedApplication application;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    CatalogueUpdate(
            @RestClient SubmissionChangesClient submission,
            @RestClient NarrativeChangesClient narrative,
            FeedCursors cursors,
            FeedApplication application) {
        this.submission = submission;
        this.narrative = narrative;
        this.cursors = cursors;
        this.application = application;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void followUnits() {
        patiently(FeedCursors.SUBMISSION, () -> readUnits(PATIENCE_SECONDS));
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void followEditions() {
        patiently(FeedCursors.NARRATIVE, () -> readEditions(PATIENCE_SECONDS));
    }

    /** Reads what is new about units, to the end of the feed. */
    public void readUnits(int waitSeconds) {
        int wait = waitSeconds;
        boolean more = true;
        while (more) {
            String from = cursors.read(FeedCursors.SUBMISSION);
            FeedPage page = submission.after(blankToNull(from), SubmissionChangesClient.TYPES, PAGE, wait);
            more = !page.isEmpty();
            if (more) {
                application.applyUnits(from, page);
            }
            wait = 0;
        }
    }

    /** Reads what is new about editions. Units come first: duties frozen without the latest units would miss some. */
    public void readEditions(int waitSeconds) {
        int wait = waitSeconds;
        boolean more = true;
        while (more) {
            String from = cursors.read(FeedCursors.NARRATIVE);
            FeedPage page = narrative.after(blankToNull(from), NarrativeChangesClient.TYPES, PAGE, wait);
            more = !page.isEmpty();
            if (more) {
                readUnits(0);
                application.applyEditions(from, page);
            }
            wait = 0;
        }
    }

    /** Tells the log once when a neighbour falls silent and once when it is back, not every second. */
    private void patiently(String feed, Runnable reading) {
        try {
            reading.run();
            if (silent.remove(feed)) {
                LOG.infof("reading the %s feed again", feed);
            }
        } catch (RuntimeException failure) {
            if (silent.add(feed)) {
                LOG.warnf(failure, "the %s feed cannot be read, trying on", feed);
            }
        }
    }

    private static @Nullable String blankToNull(String cursor) {
        return cursor.isBlank() ? null : cursor;
    }
}
