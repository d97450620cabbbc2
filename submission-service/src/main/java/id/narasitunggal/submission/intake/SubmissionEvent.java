package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.Happening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a submission: each becomes an audit row, and the unit concerned reads it in the feed. */
public sealed interface SubmissionEvent extends Happening {
    UUID submissionId();

    UUID unitId();

    @Override
    default UUID subject() {
        return submissionId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    /** A draft is the unit's own affair until it is sent. */
    record Drafted(UUID submissionId, UUID unitId, String number, int revision, String requestHash)
            implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.drafted";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record Rewritten(UUID submissionId, UUID unitId, String requestHash) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.rewritten";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record Discarded(UUID submissionId, UUID unitId) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.discarded";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record Submitted(
            UUID submissionId,
            UUID unitId,
            String number,
            int revision,
            String contentHash,
            Timeliness timeliness,
            boolean urgent)
            implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.submitted";
        }
    }

    /** The unit's own affair until its second person has approved. */
    record SentForApproval(UUID submissionId, UUID unitId, String contentHash) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.sent-for-approval";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record SentBackToDraft(UUID submissionId, UUID unitId, String reason) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.sent-back-to-draft";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record Lapsed(UUID submissionId, UUID unitId, String number, int revision) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.lapsed";
        }
    }

    record Withdrawn(UUID submissionId, UUID unitId) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.withdrawn";
        }
    }

    record ReviewStarted(UUID submissionId, UUID unitId, String reviewer) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.review-started";
        }
    }

    /** Back in the queue: let go by its holder, or because the claim ran out. */
    record ReviewReleased(UUID submissionId, UUID unitId, String reviewer, boolean expired) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.review-released";
        }
    }

    /** Who works on what is the ministry's own affair. */
    record ReviewHandedOver(UUID submissionId, UUID unitId, String from, String to, String reason)
            implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.review-handed-over";
        }

        @Override
        public Reach reach() {
            return Reach.AUDIT;
        }
    }

    record Accepted(UUID submissionId, UUID unitId, String number, int revision) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.accepted";
        }
    }

    record SentBack(UUID submissionId, UUID unitId, String number, int revision, List<String> reasons)
            implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.returned";
        }

        @Override
        public String reason() {
            return String.join("; ", reasons);
        }
    }

    record Superseded(UUID submissionId, UUID unitId, UUID correctionId) implements SubmissionEvent {
        @Override
        public String type() {
            return "submission.superseded";
        }
    }
}
