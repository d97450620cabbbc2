package id.narasitunggal.narrative.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a text ended, in words for the public, and where to read on. */
@Embeddable
public record Ending(
        @Column(name = "end_reason") @Nullable String reason,
        @Column(name = "successor_id") @Nullable UUID successorId,
        @Column(name = "successor_number") @Nullable String successorNumber,
        @Column(name = "successor_edition") @Nullable Integer successorEdition) {

    public static Ending because(String reason) {
        return new Ending(reason, null, null, null);
    }

    /** Readers go on with that edition of another narrative, or of this one. */
    public static Ending succeededBy(UUID narrativeId, String number, int edition, @Nullable String reason) {
        return new Ending(reason, narrativeId, number, edition);
    }
}
