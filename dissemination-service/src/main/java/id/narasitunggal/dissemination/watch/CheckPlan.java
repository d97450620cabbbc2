package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.PlacementStatus;
import id.narasitunggal.dissemination.placement.WatchedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a page after a look at it. */
sealed interface CheckPlan {
    Duration FIRST_RETRY = Duration.ofMinutes(5);
    Duration LONGEST_RETRY = Duration.ofHours(24);
    int MOST_FAILURES = 8;

    /** It is looked at again. */
    record Again(Instant dueAt, Instant plannedAt, int step, int failures) implements CheckPlan {}

    /** It need not be looked at any more. */
    record Done() implements CheckPlan {}

    /** We cannot look at it: a person reads why, and may have it tried again. */
    record GivenUp(DeadReason reason) implements CheckPlan {}

    static CheckPlan after(CheckJob job, WatchedPage page, CheckResult result, WatchRules rules, Instant now) {
        boolean isAbsent = result == CheckResult.GONE || result == CheckResult.NOT_FOUND;
        boolean isFinal = page.status() == PlacementStatus.REJECTED
                || page.status() == PlacementStatus.REMOVED
                || (page.status() == PlacementStatus.OUTDATED && isAbsent);
        if (isFinal) {
            return new Done();
        }
        if (result == CheckResult.REFUSED) {
            return new GivenUp(DeadReason.REFUSED);
        }
        if (result == CheckResult.UNREACHABLE || result == CheckResult.BLOCKED) {
            return retry(job, DeadReason.of(result), now);
        }
        Optional<Again> regular = job.plannedAt().isAfter(now)
                ? Optional.of(new Again(job.plannedAt(), job.plannedAt(), job.step(), 0))
                : planned(job.step(), rules, now);
        if (page.absentSince() == null) {
            return regular.<CheckPlan>map(plan -> plan).orElse(new Done());
        }
        Instant another = rules.nextOfAbsence(page.absentSince(), now);
        return regular.map(plan -> new Again(earlier(plan.dueAt, another), plan.plannedAt, plan.step, 0))
                .orElse(new Again(another, another, rules.gaps().size(), 0));
    }

    /** The look failed: sooner at first, then ever more patiently, then not before a person says so. */
    static CheckPlan retry(CheckJob job, DeadReason reason, Instant now) {
        int failures = job.failures() + 1;
        if (failures > MOST_FAILURES) {
            return new GivenUp(reason);
        }
        Duration wait = FIRST_RETRY.multipliedBy(1L << (2 * (failures - 1)));
        Duration bounded = wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
        return new Again(now.plus(bounded), job.plannedAt(), job.step(), failures);
    }

    private static Optional<Again> planned(int step, WatchRules rules, Instant now) {
        if (step >= rules.gaps().size()) {
            return Optional.empty();
        }
        Instant next = now.plus(rules.gaps().get(step));
        return Optional.of(new Again(next, next, step + 1, 0));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
