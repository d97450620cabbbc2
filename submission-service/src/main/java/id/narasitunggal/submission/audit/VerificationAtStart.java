package id.narasitunggal.submission.audit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The service as a command: with {@code narasi.audit.verify=true} it walks its chain, says what it found, and ends. */
@Singleton
public class VerificationAtStart {
    private static final Logger LOG = Logger.getLogger(VerificationAtStart.class);
    private static final int BROKEN = 3;

    void run(
            @Observes StartupEvent event,
            ChainInspector inspector,
            @ConfigProperty(name = "narasi.audit.verify", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "narasi.audit.known-number", defaultValue = "0") long knownNumber,
            @ConfigProperty(name = "narasi.audit.known-hash") Optional<String> knownHash) {
        if (!wanted) {
            return;
        }
        ChainVerification found = inspector.inspect(knownNumber, knownHash.orElse(null));
        if (found.finding() == null) {
            LOG.infof("audit chain intact: %d links, ends with %s", found.links(), found.hash());
        } else {
            LOG.errorf("audit chain broken: %s", found.finding());
        }
        Quarkus.asyncExit(found.intact() ? 0 : BROKEN);
    }
}
