package id.narasitunggal.narrative.concurrence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one text is sent to, how many must concur, and until when they are expected to answer.
 *
 * @param dueAt null when nobody is asked; passing it says nothing but that the answer is late
 */
public record Coordination(
        List<RequiredParty> parties,
        List<Quorum> quorums,
        @Nullable Instant dueAt) {

    public static final Coordination WITH_NOBODY = new Coordination(List.of(), List.of(), null);
}
