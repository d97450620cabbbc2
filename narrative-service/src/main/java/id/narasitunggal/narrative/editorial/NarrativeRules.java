package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.editorial.NarrativeStatus.APPROVED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.COORDINATION;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.DRAFT;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.EDITORIAL_REVIEW;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.READY_FOR_APPROVAL;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.SCHEDULED;

import id.narasitunggal.narrative.ending.Withdrawal;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Who may do what to a narrative, and why not. The same sentences refuse an act and hide its button. */
public final class NarrativeRules {
    private NarrativeRules() {}

    public static Verdict judge(Act act, Narrative narrative, Actor actor, Instant at) {
        return judge(act, new Situation(narrative, actor, at));
    }

    private static Verdict judge(Act act, Situation here) {
        return switch (act) {
            // any editor, until the hour of publication is set; what was signed before is void
            case EDIT -> here.asEditor().and(() -> beforeTheHourIsSet(here));
            case SUBMIT -> here.asEditor().and(() -> here.inStatus(DRAFT));
            case PASS_REVIEW -> SigningRules.mayPassReview(here);
            case REQUEST_REVISION ->
                here.asDesk().and(() -> here.inStatus(EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED));
            case CONCUR, OBJECT -> SigningRules.mayAnswerForParty(here);
            case OVERRIDE_CONCURRENCE -> SigningRules.mayOverrideConcurrence(here);
            case APPROVE -> SigningRules.mayApprove(here);
            case REJECT -> here.asApprover().and(() -> here.inStatus(READY_FOR_APPROVAL));
            case PUBLISH -> here.asDesk().and(() -> here.inStatus(APPROVED));
            case RECALL -> here.asApprover().and(() -> here.inStatus(SCHEDULED));
            case ABANDON -> here.asDesk().and(() -> beforeTheHourIsSet(here));
            case KILL -> here.asApprover().and(here::isInTheWorks);
            case CORRECT -> mayCorrect(here);
            case PROPOSE_WITHDRAWAL -> here.asDesk().and(here::isLive);
            case WITHDRAW -> mayWithdraw(here);
            case WITHDRAW_URGENTLY -> here.asApprover().and(here::isLive);
        };
    }

    static List<String> allowedActions(Narrative narrative, Actor actor, Instant at) {
        Situation here = new Situation(narrative, actor, at);
        return Arrays.stream(Act.values())
                .filter(act -> judge(act, here).isAllowed())
                .map(Act::verb)
                .toList();
    }

    private static Verdict beforeTheHourIsSet(Situation here) {
        return here.inStatus(DRAFT, EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED);
    }

    private static Verdict mayCorrect(Situation here) {
        return here.asEditor()
                .and(here::isLive)
                .and(() -> here.narrative().working().isEmpty()
                        ? Verdict.allowed()
                        : Verdict.conflicting(
                                "correction-in-progress",
                                "Edisi koreksi sudah sedang dikerjakan. Lanjutkan edisi itu."));
    }

    /** Two persons take back a text in force. */
    private static Verdict mayWithdraw(Situation here) {
        return here.asApprover().and(here::isLive).and(() -> {
            Withdrawal proposal = here.live().withdrawal;
            if (proposal == null) {
                return Verdict.conflicting(
                        "withdrawal-not-proposed",
                        "Pencabutan belum diusulkan. Mintalah orang lain mengusulkannya beserta alasan dan dasar hukum.");
            }
            return Verdict.forbiddenUnless(
                    !proposal.proposedBy().equals(here.actor().subject()),
                    "Pengusul tidak dapat memutuskan pencabutan yang diusulkannya sendiri.");
        });
    }
}
