package id.narasitunggal.dissemination.takedown;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much time units have to take an old text down, in calendar time: nights and holidays count. Nothing (zero) asks for nothing. */
@ConfigMapping(prefix = "narasi.take-down")
interface TakeDownSettings {
    @WithDefault("24H")
    Duration withdrawn();

    @WithDefault("3H")
    Duration urgent();

    @WithDefault("24H")
    Duration superseded();

    /** An expired text is not wrong, only old: there is no hurry. */
    @WithDefault("7D")
    Duration expired();

    default Duration within(TakeDownCause cause, boolean isUrgent) {
        return switch (cause) {
            case WITHDRAWN -> isUrgent ? urgent() : withdrawn();
            case SUPERSEDED -> superseded();
            case EXPIRED -> expired();
        };
    }
}
