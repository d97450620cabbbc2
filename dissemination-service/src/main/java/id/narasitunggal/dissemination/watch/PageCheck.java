package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.Sighting;
import id.narasitunggal.dissemination.placement.Signs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page, with what is kept as proof.
 *
 * @param failure why the look failed, for our own records
 * @param finalUrl where the look ended after redirects
 * @param extent how much of the edition stood there
 * @param bestEditionId the edition most like the page, which may be another than the one reported
 * @param article the article proper, to see later whether it changed
 * @param passages what page and edition share
 * @param changes words that the page gives differently
 * @param textSha256 hash of the text that was compared
 * @param algorithm method and version that judged
 * @param retryAfter how long the website asked us to stay away
 */
public record PageCheck(
        Sighting sighting,
        @Nullable String failure,
        @Nullable String finalUrl,
        @Nullable FoundExtent extent,
        @Nullable UUID bestEditionId,
        @Nullable String article,
        List<AlignedPassage> passages,
        List<ChangedWords> changes,
        @Nullable String textSha256,
        String algorithm,
        @Nullable Duration retryAfter) {

    PageCheck with(Signs told) {
        return new PageCheck(
                sighting.with(told),
                failure,
                finalUrl,
                extent,
                bestEditionId,
                article,
                passages,
                changes,
                textSha256,
                algorithm,
                retryAfter);
    }

    static PageCheck withoutText(Sighting sighting, @Nullable String failure, @Nullable Duration retryAfter) {
        return new PageCheck(sighting, failure, null, null, null, null, List.of(), List.of(), null, "none", retryAfter);
    }
}
