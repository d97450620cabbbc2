package id.narasitunggal.dissemination.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patiently pages are looked at. */
@ConfigMapping(prefix = "narasi.watch")
interface WatchSettings {
    /** How long a worker may take for one look; after that another may have the page. Less than a minute less one fetch. */
    @WithDefault("35S")
    Duration lease();

    /** The shortest pause between two visits to one website, whoever visits. */
    @WithDefault("2S")
    Duration hostPause();
}
