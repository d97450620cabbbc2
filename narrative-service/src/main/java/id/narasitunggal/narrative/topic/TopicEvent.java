package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a topic. */
sealed interface TopicEvent extends Happening {
    UUID topicId();

    @Override
    default UUID subject() {
        return topicId();
    }

    /** The desk named a topic. */
    record Registered(UUID topicId, String title, @Nullable String description) implements TopicEvent {
        @Override
        public String type() {
            return "topic.registered";
        }
    }

    /** The desk renamed a topic or described it anew. */
    record Renamed(
            UUID topicId,
            String titleBefore,
            String title,
            @Nullable String description) implements TopicEvent {
        @Override
        public String type() {
            return "topic.renamed";
        }
    }

    /** No further narratives are written on it. */
    record Archived(UUID topicId) implements TopicEvent {
        @Override
        public String type() {
            return "topic.archived";
        }
    }

    /** It is spoken about again. */
    record Reactivated(UUID topicId) implements TopicEvent {
        @Override
        public String type() {
            return "topic.reactivated";
        }
    }
}
