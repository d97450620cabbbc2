package id.narasitunggal.dissemination.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a page told besides its result.
 *
 * @param isOtherEdition another edition of the same narrative stands there
 * @param suggested the edition that the page seems to carry in other words
 * @param drift what changed since the text was first seen there; null when nothing did
 * @param pageDatedAt the date that the page itself bears
 * @param isBeforeEmbargo that date is before the edition was public
 * @param isRemovalProven enough looks over enough time found the text gone
 */
public record Signs(
        boolean isOtherEdition,
        @Nullable Suggested suggested,
        @Nullable String drift,
        @Nullable Instant pageDatedAt,
        boolean isBeforeEmbargo,
        boolean isRemovalProven) {
    public static final Signs NONE = new Signs(false, null, null, null, false, false);

    public Signs withDrift(@Nullable String changed) {
        return new Signs(isOtherEdition, suggested, changed, pageDatedAt, isBeforeEmbargo, isRemovalProven);
    }

    public Signs withRemoval(boolean isProven) {
        return new Signs(isOtherEdition, suggested, drift, pageDatedAt, isBeforeEmbargo, isProven);
    }
}
