package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an issue. */
sealed interface IssueEvent extends Happening {
    UUID issueId();

    @Override
    default UUID subject() {
        return issueId();
    }

    /** So many reports, and so many of them negative, that it cannot be chance. */
    record Detected(UUID issueId, UUID topicId, @Nullable String region, int mentions, int negative)
            implements IssueEvent {
        @Override
        public String type() {
            return "issue.detected";
        }
    }

    /** An analyst saw it coming. */
    record Raised(UUID issueId, String title, UUID topicId) implements IssueEvent {
        @Override
        public String type() {
            return "issue.raised";
        }
    }

    /** It became graver, milder or settled. */
    record Moved(UUID issueId, IssueStatus before, IssueStatus after, Triage triage, String reason)
            implements IssueEvent {
        @Override
        public String type() {
            return "issue.moved";
        }
    }
}
