package id.narasitunggal.narrative.concurrence;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of which parties must concur.
 *
 * @param parties their codes
 */
@Schema(title = "Jumlah kesepakatan")
public record Quorum(
        @Schema(title = "Paling sedikit sepakat") int needed,
        @Schema(title = "Dari pihak") List<String> parties) {

    /** @param concurred whether the party of a code has concurred */
    public boolean isReachedBy(Predicate<String> concurred) {
        return parties.stream().filter(concurred).count() >= needed;
    }
}
