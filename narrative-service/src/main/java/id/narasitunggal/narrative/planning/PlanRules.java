package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.Arrays;
import java.util.List;

/** Who may plan, who only looks on, and why not. */
final class PlanRules {
    private static final String NOT_NOW =
            "Tindakan ini tidak sesuai dengan status rencana saat ini. Muat ulang untuk melihat tindakan yang terbuka.";

    private PlanRules() {}

    static Verdict judge(PlanAct act, CommunicationPlan plan, Actor actor) {
        return switch (act) {
            case UPDATE -> planner(actor).and(() -> in(plan, PlanStatus.DRAFT, PlanStatus.COORDINATED));
            case COORDINATE -> planner(actor).and(() -> in(plan, PlanStatus.DRAFT));
            case ACTIVATE -> mayActivate(plan, actor);
            case FINISH -> planner(actor).and(() -> in(plan, PlanStatus.ACTIVE));
            case CANCEL ->
                planner(actor).and(() -> in(plan, PlanStatus.DRAFT, PlanStatus.COORDINATED, PlanStatus.ACTIVE));
        };
    }

    static List<String> allowedActions(CommunicationPlan plan, Actor actor) {
        return Arrays.stream(PlanAct.values())
                .filter(act -> judge(act, plan, actor).isAllowed())
                .map(PlanAct::verb)
                .toList();
    }

    /** Keeps plans, agenda and meetings. */
    static Verdict planner(Actor actor) {
        return isPlanner(actor)
                ? Verdict.allowed()
                : Verdict.forbidden(
                        "Hanya penyunting atau penyetuju narasi di kementerian yang menyusun rencana dan agenda.");
    }

    static boolean isPlanner(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER);
    }

    /** Works at the ministry, audits it, or concurs for a party: plans with everyone. A unit is shown what involves it. */
    static boolean seesEveryPlan(Actor actor) {
        return actor.seesEveryUnit()
                || actor.unit() == null && actor.hasAny(Role.CONCURRENCE_KSP, Role.CONCURRENCE_TKP);
    }

    private static Verdict mayActivate(CommunicationPlan plan, Actor actor) {
        return (actor.has(Role.NARRATIVE_APPROVER)
                        ? Verdict.allowed()
                        : Verdict.forbidden("Hanya penyetuju narasi yang dapat memberlakukan rencana."))
                .and(() -> in(plan, PlanStatus.COORDINATED))
                .and(() -> plan.createdBy.equals(actor.subject())
                        ? Verdict.forbidden(
                                "Penyusun tidak dapat memberlakukan rencananya sendiri. Mintalah penyetuju lain.")
                        : Verdict.allowed());
    }

    private static Verdict in(CommunicationPlan plan, PlanStatus... wanted) {
        return Arrays.asList(wanted).contains(plan.status) ? Verdict.allowed() : Verdict.impossible(NOT_NOW);
    }
}
