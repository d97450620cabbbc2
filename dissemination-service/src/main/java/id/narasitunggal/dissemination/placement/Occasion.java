package id.narasitunggal.dissemination.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a publication that no page shows: until when, how often, where, before how many people.
 *
 * @param audience people attending or subscribed; a number, never names
 */
@Embeddable
public record Occasion(
        @Column(name = "shown_until") @Nullable Instant shownUntil,
        @Column(name = "times_shown") @Nullable Integer timesShown,
        @Column(name = "issue") @Nullable String issue,
        @Column(name = "copies") @Nullable Integer copies,
        @Column(name = "audience") @Nullable Integer audience,
        @Column(name = "place") @Nullable String place,
        @Column(name = "region_code") @Nullable String regionCode) {
    static final Occasion NONE = new Occasion(null, null, null, null, null, null, null);

    /** Whether the unit has stated a detail that the evidence rule of the family asks for. */
    boolean states(OccasionDetail detail) {
        return switch (detail) {
            case SHOWN_UNTIL -> shownUntil != null;
            case TIMES_SHOWN -> timesShown != null;
            case ISSUE -> issue != null;
            case COPIES -> copies != null;
            case AUDIENCE -> audience != null;
            case PLACE -> place != null;
            case REGION_CODE -> regionCode != null;
        };
    }
}
