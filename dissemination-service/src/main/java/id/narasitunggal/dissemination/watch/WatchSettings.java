package id.narasitunggal.dissemination.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How patiently pages are looked at. */
@ConfigMapping(prefix = "narasi.watch")
interface WatchSettings {
    /** How long a worker may take for one look, two fetches at most; after that another may have the page. Less than a minute. */
    @WithDefault("45S")
    Duration lease();

    /** The shortest pause between two visits to one website, whoever visits. */
    @WithDefault("2S")
    Duration hostPause();

    /** How long after the first look a page is looked at again. */
    @WithDefault("1D,3D,7D,30D")
    List<Duration> lookAgainAfter();

    /** How many looks must find a text gone before it counts as removed. */
    @WithDefault("2")
    int absentLooks();

    /** Of how many looks in a row. */
    @WithDefault("2")
    int ofLooks();

    /** How much time must lie between the first and the last of them. */
    @WithDefault("24H")
    Duration absentFor();

    default WatchRules rules() {
        return WatchRules.of(lookAgainAfter(), absentLooks(), ofLooks(), absentFor());
    }
}
