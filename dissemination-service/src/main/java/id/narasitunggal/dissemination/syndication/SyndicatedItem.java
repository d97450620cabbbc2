package id.narasitunggal.dissemination.syndication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A narrative as the public reads it: its edition in force, or the notice that it was withdrawn.
 *
 * @param firstPublishedAt when the first edition came out; a correction does not make a narrative new
 * @param publishedAt when the edition at hand came out
 * @param withdrawnAt null while the narrative is in force
 */
record SyndicatedItem(
        UUID narrativeId,
        UUID editionId,
        String number,
        int edition,
        String topic,
        String title,
        String summary,
        String body,
        List<String> keyMessages,
        Instant firstPublishedAt,
        Instant publishedAt,
        @Nullable Instant withdrawnAt) {

    /** Never changes with an edition, so that readers replace a text and do not show it twice. */
    String guid() {
        return "urn:uuid:" + narrativeId;
    }

    boolean isInForce() {
        return withdrawnAt == null;
    }

    Instant changedAt() {
        return withdrawnAt == null ? publishedAt : withdrawnAt;
    }

    List<String> paragraphs() {
        return List.of(body.strip().split("\\R\\s*\\R"));
    }
}
