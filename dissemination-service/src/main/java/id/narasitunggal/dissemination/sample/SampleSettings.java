package id.narasitunggal.dissemination.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How much is looked at twice. */
@ConfigMapping(prefix = "narasi.sample")
interface SampleSettings {
    /** The part of each unit's placements of each family, above 0 and at most 1; rounded up. */
    @WithDefault("0.05")
    BigDecimal share();

    /** At least so many of each unit and family, as far as there are. */
    @WithDefault("1")
    int atLeast();
}
