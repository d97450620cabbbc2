package id.narasitunggal.narrative.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened in the domain; its record components are what the audit row and the feed entry carry. */
public interface Happening {
    /** Who beyond the auditors gets to know. */
    enum Reach {
        /** Nobody: kept for the audit only. */
        AUDIT,
        /** The unit concerned, the coordinating ministry and our own services. */
        UNIT,
        /** Every caller with a token. */
        EVERYONE
    }

    /** The feed's word for it, such as {@code item.accepted}. */
    String type();

    /** The aggregate it happened to. */
    UUID subject();

    default Reach reach() {
        return Reach.AUDIT;
    }

    /** The unit concerned, if any. */
    default @Nullable UUID concernedUnit() {
        return null;
    }

    /** Why, in the words of who did it; a record with such a component answers by itself. */
    default @Nullable String reason() {
        return null;
    }
}
