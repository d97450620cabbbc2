package id.narasitunggal.narrative.workspace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;
import java.util.Map;

/** Where the three services listen, this one included: the screens reach each of them in the same way. */
@ConfigMapping(prefix = "narasi")
interface Services {
    @WithName("submission.url")
    URI submission();

    @WithName("narrative.url")
    URI narrative();

    @WithName("dissemination.url")
    URI dissemination();

    default Map<String, URI> byName() {
        return Map.of("submission", submission(), "narrative", narrative(), "dissemination", dissemination());
    }
}
