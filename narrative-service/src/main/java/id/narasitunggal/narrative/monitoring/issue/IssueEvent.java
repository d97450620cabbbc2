package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.audit.Happening;
import java.time.Instant;
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

    /** The unit concerned was told of it; its feed says so. */
    record BriefSent(UUID issueId, UUID briefId, UUID unitId, String title, Instant dueAt) implements IssueEvent {
        @Override
        public String type() {
            return "issue.brief-sent";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }

        @Override
        public UUID concernedUnit() {
            return unitId;
        }
    }

    /** The unit concerned took note, in time or late. */
    record Acknowledged(UUID issueId, UUID briefId, UUID unitId, boolean late) implements IssueEvent {
        @Override
        public String type() {
            return "issue.acknowledged";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }

        @Override
        public UUID concernedUnit() {
            return unitId;
        }
    }
}
