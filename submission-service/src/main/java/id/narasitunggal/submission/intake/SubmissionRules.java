package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may do what to a submission, and why not. The same sentences refuse a call and hide a button. */
public final class SubmissionRules {
    private SubmissionRules() {}

    static Verdict mayDraft(Actor actor, UUID unitId) {
        return actor.has(Role.UNIT_CONTRIBUTOR) && actor.speaksFor(unitId)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya petugas humas instansi itu sendiri yang dapat menyusun laporannya.");
    }

    /** Writes for an own unit, or typed it in for another. */
    private static Verdict mayWrite(Actor actor, Submission submission) {
        boolean typedIn = submission.entryChannel == EntryChannel.ASSISTED
                && actor.has(Role.REVIEW_ANALYST)
                && actor.subject().equals(submission.preparedBy);
        return typedIn ? Verdict.allowed() : mayDraft(actor, submission.unitId);
    }

    /** Types in for a unit that cannot reach the service; nobody assists the unit they speak for. */
    static Verdict mayAssist(Actor actor, UUID unitId) {
        return actor.has(Role.REVIEW_ANALYST) && !actor.speaksFor(unitId)
                ? Verdict.allowed()
                : Verdict.forbidden(
                        "Hanya analis Kominfo yang dapat mengentri laporan atas nama instansi lain. Kosongkan isian bantuan entri.");
    }

    static Verdict mayRewrite(Actor actor, Submission submission) {
        return mayWrite(actor, submission)
                .and(() -> inStatus(
                        submission,
                        SubmissionStatus.DRAFT,
                        "Isi yang sudah disampaikan tidak dapat diubah. Kirim revisi baru."));
    }

    static Verdict maySubmit(Actor actor, Submission submission) {
        return mayWrite(actor, submission)
                .and(() -> inStatus(submission, SubmissionStatus.DRAFT, "Laporan ini sudah disampaikan."));
    }

    static Verdict mayApprove(Actor actor, Submission submission) {
        if (!actor.has(Role.UNIT_APPROVER) || !actor.speaksFor(submission.unitId)) {
            return Verdict.forbidden("Hanya penyetuju instansi itu sendiri yang dapat memutuskan pengirimannya.");
        }
        boolean ownWords =
                submission.writers.contains(actor.subject()) || actor.subject().equals(submission.submittedBy);
        return inStatus(
                        submission,
                        SubmissionStatus.AWAITING_UNIT_APPROVAL,
                        "Laporan ini tidak sedang menunggu persetujuan instansi.")
                .and(() -> ownWords
                        ? Verdict.forbidden("Penyusun tidak dapat menyetujui laporannya sendiri.")
                        : Verdict.allowed());
    }

    static Verdict mayDiscard(Actor actor, Submission submission) {
        return mayWrite(actor, submission)
                .and(() -> inStatus(submission, SubmissionStatus.DRAFT, "Hanya konsep yang dapat dibuang."));
    }

    static Verdict mayWithdraw(Actor actor, Submission submission) {
        return mayWrite(actor, submission)
                .and(() -> submission.status == SubmissionStatus.AWAITING_UNIT_APPROVAL
                        ? Verdict.allowed()
                        : inStatus(
                                submission,
                                SubmissionStatus.SUBMITTED,
                                "Laporan hanya dapat ditarik sebelum kajian dimulai."));
    }

    static Verdict mayStartReview(Actor actor, Submission submission) {
        return mayReview(actor, submission)
                .and(() ->
                        inStatus(submission, SubmissionStatus.SUBMITTED, "Laporan ini tidak sedang menunggu kajian."));
    }

    static Verdict mayDecide(Actor actor, Submission submission) {
        return mayReview(actor, submission)
                .and(() -> inStatus(submission, SubmissionStatus.UNDER_REVIEW, "Mulailah kajian terlebih dahulu."))
                .and(() -> submission.review().isClaimedBy(actor)
                        ? Verdict.allowed()
                        : Verdict.forbidden("Laporan ini sedang dikaji analis lain."));
    }

    /** Whoever may decide may also let go of it. */
    static Verdict mayRelease(Actor actor, Submission submission) {
        return mayDecide(actor, submission);
    }

    static Verdict mayReceive(Actor colleague, Submission submission) {
        return mayReview(colleague, submission)
                .and(() -> submission.review().isClaimedBy(colleague)
                        ? Verdict.impossible("Laporan ini sudah Anda pegang. Pilih analis lain.")
                        : Verdict.allowed());
    }

    private static Verdict mayReview(Actor actor, Submission submission) {
        if (!actor.has(Role.REVIEW_ANALYST)) {
            return Verdict.forbidden("Hanya analis Kominfo yang dapat mengkaji laporan.");
        }
        if (actor.speaksFor(submission.unitId)) {
            return Verdict.forbidden("Analis tidak dapat mengkaji laporan instansinya sendiri.");
        }
        return submission.writers.contains(actor.subject())
                ? Verdict.forbidden("Penyusun tidak dapat mengkaji laporannya sendiri.")
                : Verdict.allowed();
    }

    private static Verdict inStatus(Submission submission, SubmissionStatus wanted, String otherwise) {
        return submission.status == wanted ? Verdict.allowed() : Verdict.impossible(otherwise);
    }

    /** The verbs of the workflow that this actor may use now. */
    static List<String> allowedActions(Actor actor, Submission submission) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("put", mayRewrite(actor, submission));
        verdicts.put("submit", maySubmit(actor, submission));
        verdicts.put("discard", mayDiscard(actor, submission));
        verdicts.put("approve", mayApprove(actor, submission));
        verdicts.put("send-back", mayApprove(actor, submission));
        verdicts.put("withdraw", mayWithdraw(actor, submission));
        verdicts.put("start-review", mayStartReview(actor, submission));
        verdicts.put("accept", mayDecide(actor, submission));
        verdicts.put("return", mayDecide(actor, submission));
        verdicts.put("record-findings", mayDecide(actor, submission));
        verdicts.put("release", mayRelease(actor, submission));
        verdicts.put("hand-over", mayRelease(actor, submission));
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue().isAllowed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
