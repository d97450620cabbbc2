package id.narasitunggal.narrative.workspace;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the three services listen, this one included: the screens reach each of them in the same way. */
@Singleton
class Services {
    private final Map<String, URI> addresses;

    Services(
            @ConfigProperty(name = "narasi.submission.url") URI submission,
            @ConfigProperty(name = "narasi.narrative.url") URI narrative,
            @ConfigProperty(name = "narasi.dissemination.url") URI dissemination) {
        this.addresses = Map.of("submission", submission, "narrative", narrative, "dissemination", dissemination);
    }

    /** Addresses by the word that stands for the service in paths. */
    Map<String, URI> byName() {
        return addresses;
    }
}
