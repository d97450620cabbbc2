package id.narasitunggal.dissemination.matching;

import java.util.UUID;

/**
 * An edition that a person should look at beside the page; never counted by itself.
 *
 * @param share how much of the edition's telling words the page holds, or of the message's, 0 to 1
 */
public record Suggestion(UUID editionId, Reason reason, double share) {

    /** Why the edition is worth a look. */
    public enum Reason {
        /** The page seems to retell the edition in its own words. */
        RETOLD,
        /** A key message stands on the page, figures and all, without any passage around it. */
        KEY_MESSAGE
    }
}
