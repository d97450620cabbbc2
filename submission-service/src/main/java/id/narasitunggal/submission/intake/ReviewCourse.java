package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What reviewers do with one revision, from taking it up to the decision, and what its acceptance does to the one that it corrects. */
public final class ReviewCourse {
    private final Submission submission;

    ReviewCourse(Submission submission) {
        this.submission = submission;
    }

    /**
     * A reviewer takes it up; nobody else decides on it until the claim runs out.
     *
     * @param until how long others keep their hands off; who takes it up again before that stays longer
     */
    public SubmissionEvent start(Actor analyst, Instant at, Instant until) {
        if (isHeldInVain(at)) {
            submission.become(SubmissionStatus.SUBMITTED);
        }
        SubmissionRules.mayStartReview(analyst, submission).orRefuse();
        submission.become(SubmissionStatus.UNDER_REVIEW);
        submission.acknowledgedAt = submission.acknowledgedAt == null ? at : submission.acknowledgedAt;
        submission.claim = new Claim(analyst, at, until);
        return new SubmissionEvent.ReviewStarted(submission.id, submission.unitId, analyst.subject());
    }

    /** The holder puts it back into the queue. */
    public SubmissionEvent release(Actor analyst) {
        SubmissionRules.mayRelease(analyst, submission).orRefuse();
        submission.become(SubmissionStatus.SUBMITTED);
        submission.claim = null;
        return new SubmissionEvent.ReviewReleased(submission.id, submission.unitId, analyst.subject(), false);
    }

    /** The holder passes it to a colleague who may review it as well. */
    public SubmissionEvent handOver(Actor analyst, Actor colleague, String reason, Instant at, Instant until) {
        SubmissionRules.mayRelease(analyst, submission)
                .and(() -> SubmissionRules.mayReceive(colleague, submission))
                .orRefuse();
        submission.claim = new Claim(colleague, at, until);
        return new SubmissionEvent.ReviewHandedOver(
                submission.id, submission.unitId, analyst.subject(), colleague.subject(), reason);
    }

    public boolean isHeldBy(Actor analyst) {
        return submission.status == SubmissionStatus.UNDER_REVIEW && isClaimedBy(analyst);
    }

    /** Refuses everybody but the one who reviews it now. */
    public void mustBeHeldBy(Actor analyst) {
        SubmissionRules.mayDecide(analyst, submission).orRefuse();
    }

    boolean isClaimedBy(Actor analyst) {
        return submission.claim != null && submission.claim.isOf(analyst);
    }

    private boolean isHeldInVain(Instant at) {
        return submission.status == SubmissionStatus.UNDER_REVIEW
                && submission.claim != null
                && submission.claim.hasRunOut(at);
    }

    public SubmissionEvent accept(Actor analyst, Instant at) {
        SubmissionRules.mayDecide(analyst, submission).orRefuse();
        submission.become(SubmissionStatus.ACCEPTED);
        if (submission.duty != null) {
            submission.duty.reportAccepted(at, submission.items.stream().allMatch(item -> item.type == ItemType.NIHIL));
        }
        return new SubmissionEvent.Accepted(submission.id, submission.unitId, submission.number, submission.revision);
    }

    /**
     * Sends it back to be mended.
     *
     * @param withoutSubstance an empty file sent in time is not in time: the clock starts anew
     */
    public SubmissionEvent sendBack(Actor analyst, List<String> reasons, boolean withoutSubstance) {
        SubmissionRules.mayDecide(analyst, submission).orRefuse();
        submission.become(SubmissionStatus.RETURNED);
        if (withoutSubstance && submission.duty != null) {
            submission.duty.reportVoided();
        }
        return new SubmissionEvent.SentBack(
                submission.id, submission.unitId, submission.number, submission.revision, reasons);
    }

    /** Its correction was accepted; it stays readable, and no longer counts as the unit's word. */
    public SubmissionEvent supersede(Submission correction) {
        submission.become(SubmissionStatus.SUPERSEDED);
        return new SubmissionEvent.Superseded(submission.id, submission.unitId, correction.id);
    }

    /** The accepted revision that this one puts right, if it is a correction. */
    public Optional<UUID> corrects() {
        return submission.kind == SubmissionKind.CORRECTION
                ? Optional.ofNullable(submission.previousRevisionId)
                : Optional.empty();
    }
}
