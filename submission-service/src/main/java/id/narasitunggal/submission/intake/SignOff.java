package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import java.time.Instant;

/** How a unit lets one revision go, by the hand of one person or of two, and how the revision ends without a decision. */
final class SignOff {
    private final Submission submission;

    SignOff(Submission submission) {
        this.submission = submission;
    }

    /**
     * Seals the content. Where the unit signs in two steps it now waits for the second person, else it is sent.
     *
     * @param way whether the unit has switched on its second step, and which files go along
     */
    SubmissionEvent submit(Actor sender, Instant at, WayOut way) {
        SubmissionRules.maySubmit(sender, submission).orRefuse();
        submission.submittedBy = sender.subject();
        submission.contentHash = ContentHash.of(submission, way.fileHashes());
        if (!way.inTwoSteps()) {
            return send(at);
        }
        submission.become(SubmissionStatus.AWAITING_UNIT_APPROVAL);
        return new SubmissionEvent.SentForApproval(submission.id, submission.unitId, submission.contentHash);
    }

    /** The second person of the unit lets it go out: only now has the unit reported. */
    SubmissionEvent approve(Actor approver, Instant at) {
        SubmissionRules.mayApprove(approver, submission).orRefuse();
        submission.approvedBy = approver.subject();
        return send(at);
    }

    /** The second person wants other words. */
    SubmissionEvent sendBackToDraft(Actor approver, String reason) {
        SubmissionRules.mayApprove(approver, submission).orRefuse();
        submission.become(SubmissionStatus.DRAFT);
        submission.submittedBy = null;
        submission.contentHash = null;
        submission.unitReturnReason = reason;
        return new SubmissionEvent.SentBackToDraft(submission.id, submission.unitId, reason);
    }

    /** Notes whether it came in time, by the server's clock; what was typed in for a unit came when it reached the ministry. */
    private SubmissionEvent send(Instant at) {
        if (submission.duty != null && submission.duty.isLocked(at)) {
            throw new Refusal.Conflict(
                    "period-locked", "Bulan laporan ini sudah ditutup. Hubungi Kominfo untuk perpanjangan.");
        }
        submission.become(SubmissionStatus.SUBMITTED);
        submission.submittedAt = at;
        submission.unitReturnReason = null;
        Instant arrived = submission.assisted == null || submission.assisted.receivedAt == null
                ? at
                : submission.assisted.receivedAt;
        submission.firstSubmittedAt = submission.duty == null ? arrived : submission.duty.reportArrived(arrived);
        submission.timeliness = Timeliness.of(submission.firstSubmittedAt, submission.duty);
        return new SubmissionEvent.Submitted(
                submission.id,
                submission.unitId,
                submission.number,
                submission.revision,
                String.valueOf(submission.contentHash),
                submission.timeliness,
                submission.kind.isUrgent());
    }

    SubmissionEvent withdraw(Actor author) {
        SubmissionRules.mayWithdraw(author, submission).orRefuse();
        boolean hadArrived = submission.status == SubmissionStatus.SUBMITTED;
        submission.become(SubmissionStatus.WITHDRAWN);
        if (hadArrived && submission.duty != null) {
            submission.duty.reportVoided();
        }
        return new SubmissionEvent.Withdrawn(submission.id, submission.unitId);
    }

    SubmissionEvent discard(Actor author) {
        SubmissionRules.mayDiscard(author, submission).orRefuse();
        submission.become(SubmissionStatus.DISCARDED);
        return new SubmissionEvent.Discarded(submission.id, submission.unitId);
    }

    /** It was returned and not mended by its day: the promise no longer counts as a report. */
    SubmissionEvent lapse() {
        submission.become(SubmissionStatus.LAPSED);
        if (submission.duty != null) {
            submission.duty.reportVoided();
        }
        return new SubmissionEvent.Lapsed(submission.id, submission.unitId, submission.number, submission.revision);
    }
}
