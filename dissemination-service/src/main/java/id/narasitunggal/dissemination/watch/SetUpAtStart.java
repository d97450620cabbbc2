package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What is set up so that pages could be looked at wrongly stops the start, not the first look. */
@ApplicationScoped
class SetUpAtStart {
    private static final Logger LOG = Logger.getLogger(SetUpAtStart.class);

    void check(@Observes StartupEvent start, Fetcher fetcher, WatchSettings settings) {
        LOG.infof("pages are watched, fetcher=%s rules=%s", fetcher.getClass().getSimpleName(), settings.rules());
    }
}
