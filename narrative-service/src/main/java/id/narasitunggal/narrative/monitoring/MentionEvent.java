package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;

/** What can happen to the record of the media. */
sealed interface MentionEvent extends Happening {

    /** A report was taken down by hand. */
    record Recorded(UUID mentionId, String url, Tone contentTone) implements MentionEvent {
        @Override
        public String type() {
            return "mention.recorded";
        }

        @Override
        public UUID subject() {
            return mentionId;
        }
    }

    /** Many reports came in one file. */
    record Imported(UUID importId, int added) implements MentionEvent {
        @Override
        public String type() {
            return "mention.imported";
        }

        @Override
        public UUID subject() {
            return importId;
        }
    }

    /** An analyst said what the report means and what it calls for. */
    record Analysed(UUID mentionId, Analysis analysis) implements MentionEvent {
        @Override
        public String type() {
            return "mention.analysed";
        }

        @Override
        public UUID subject() {
            return mentionId;
        }
    }

    /** Its medium has taken it away. */
    record Gone(UUID mentionId, String url) implements MentionEvent {
        @Override
        public String type() {
            return "mention.gone";
        }

        @Override
        public UUID subject() {
            return mentionId;
        }
    }

    /** Somebody else judged the tone. */
    record Rated(UUID mentionId, Tone before, Tone after, String reason) implements MentionEvent {
        @Override
        public String type() {
            return "mention.rated";
        }

        @Override
        public UUID subject() {
            return mentionId;
        }
    }
}
