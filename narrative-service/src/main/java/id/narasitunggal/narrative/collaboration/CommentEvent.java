package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to remarks; it stands in the history of the narrative. */
sealed interface CommentEvent extends Happening {
    UUID narrativeId();

    @Override
    default UUID subject() {
        return narrativeId();
    }

    record Written(
            UUID narrativeId,
            UUID commentId,
            @Nullable UUID replyTo,
            @Nullable String pointer) implements CommentEvent {
        @Override
        public String type() {
            return "comment.written";
        }
    }

    record Resolved(UUID narrativeId, UUID commentId) implements CommentEvent {
        @Override
        public String type() {
            return "comment.resolved";
        }
    }

    record Reopened(UUID narrativeId, UUID commentId) implements CommentEvent {
        @Override
        public String type() {
            return "comment.reopened";
        }
    }
}
