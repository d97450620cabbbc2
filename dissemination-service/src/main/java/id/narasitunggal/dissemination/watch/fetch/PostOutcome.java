package id.narasitunggal.dissemination.watch.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something to an address.
 *
 * @param status what the receiver answered; null when it did not
 * @param failure why there was no answer, for our own records
 * @param retryAfter how long the receiver asked us to stay away
 */
public record PostOutcome(
        @Nullable Integer status,
        @Nullable String failure,
        @Nullable Duration retryAfter) {
    private static final int GONE = 410;

    static PostOutcome failed(String why) {
        return new PostOutcome(null, why, null);
    }

    /** Only a plain yes is one: a redirect would lead a signed message to somebody else. */
    public boolean isAccepted() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wants no more of this, ever. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
