package id.narasitunggal.narrative.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a text ended, in words for the public, and where to read on. */
@Embeddable
record Ending(
        @Column(name = "end_reason") @Nullable String reason,
        @Column(name = "successor_id") @Nullable UUID successorId,
        @Column(name = "successor_number") @Nullable String successorNumber,
        @Column(name = "successor_edition") @Nullable Integer successorEdition) {

    static Ending because(String reason) {
        return new Ending(reason, null, null, null);
    }

    /** The reason of an earlier ending stays. */
    static Ending continuedBy(Narrative narrative, Edition edition, Edition ended) {
        return succeededBy(narrative, edition, ended.ending == null ? null : ended.ending.reason());
    }

    static Ending succeededBy(Edition edition, String reason) {
        return succeededBy(edition.narrative, edition, reason);
    }

    static Ending succeededBy(Narrative narrative, Edition edition, @Nullable String reason) {
        return new Ending(reason, narrative.id, narrative.number, edition.number);
    }
}
