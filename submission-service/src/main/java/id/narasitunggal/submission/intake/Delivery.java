package id.narasitunggal.submission.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a client to take in a submission under the id that the client chose.
 *
 * @param ifMatch the version of the draft that is rewritten; null for something new or sent again
 * @param submit whether to submit it in the same step: one request is enough on a bad link
 */
public record Delivery(
        UUID id, DraftSubmission draft, @Nullable String ifMatch, boolean submit, EntryChannel channel) {}
