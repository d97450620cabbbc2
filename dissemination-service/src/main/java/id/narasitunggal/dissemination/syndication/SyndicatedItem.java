package id.narasitunggal.dissemination.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A narrative as the public reads it: its edition in force, or the notice that it is in force no more. A notice holds no word of the
 * text: what is empty can be neither shown nor copied by mistake.
 *
 * @param title of the text in force; a notice names the narrative by its number only
 * @param firstPublishedAt when the first edition came out; a correction does not make a narrative new
 * @param publishedAt when the edition at hand came out
 * @param ending null while the narrative is in force
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
        @Nullable Ending ending) {

    /** Never changes with an edition, so that readers replace a text and do not show it twice. */
    String guid() {
        return "urn:uuid:" + narrativeId;
    }

    boolean isInForce() {
        return ending == null;
    }

    Instant changedAt() {
        return ending == null ? publishedAt : ending.at();
    }

    /** Empty while the narrative is in force. */
    Optional<Ending> ended() {
        return Optional.ofNullable(ending);
    }

    List<String> paragraphs() {
        return List.of(body.strip().split("\\R\\s*\\R"));
    }
}
