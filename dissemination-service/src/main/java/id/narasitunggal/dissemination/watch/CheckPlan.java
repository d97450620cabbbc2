package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.PlacementStatus;
import id.narasitunggal.dissemination.placement.WatchedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a page is looked at next. */
record CheckPlan(Instant dueAt, Instant plannedAt, int step, int failures) {
    /** Between the planned looks, so that they fall 1, 3, 7 and 30 days after the first. */
    private static final List<Duration> GAPS =
            List.of(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(4), Duration.ofDays(23));

    /** An absence is believed after a second look at least 24 hours later. */
    private static final Duration SECOND_LOOK = Duration.ofHours(24).plusMinutes(5);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);
    private static final int MOST_FAILURES = 8;

    /** Empty when the page need not be looked at again. */
    static Optional<CheckPlan> after(CheckJob job, WatchedPage page, CheckResult result, Instant now) {
        boolean isFinal = page.status() == PlacementStatus.OUTDATED
                || page.status() == PlacementStatus.REJECTED
                || page.status() == PlacementStatus.REMOVED;
        if (isFinal || result == CheckResult.REFUSED) {
            return Optional.empty();
        }
        if (result == CheckResult.UNREACHABLE || result == CheckResult.BLOCKED) {
            return retry(job, now);
        }
        Optional<CheckPlan> regular = job.plannedAt().isAfter(now)
                ? Optional.of(new CheckPlan(job.plannedAt(), job.plannedAt(), job.step(), 0))
                : planned(job.step(), now);
        if (page.absentSince() == null) {
            return regular;
        }
        Instant secondLook = page.absentSince().plus(SECOND_LOOK);
        return Optional.of(
                regular.map(plan -> new CheckPlan(earlier(plan.dueAt, secondLook), plan.plannedAt, plan.step, 0))
                        .orElse(new CheckPlan(secondLook, secondLook, GAPS.size(), 0)));
    }

    /** The look failed: sooner at first, then ever more patiently, then with the next planned look or not at all. */
    static Optional<CheckPlan> retry(CheckJob job, Instant now) {
        int failures = job.failures() + 1;
        if (failures > MOST_FAILURES) {
            return Optional.empty();
        }
        Duration wait = FIRST_RETRY.multipliedBy(1L << (2 * (failures - 1)));
        Duration bounded = wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
        return Optional.of(new CheckPlan(now.plus(bounded), job.plannedAt(), job.step(), failures));
    }

    private static Optional<CheckPlan> planned(int step, Instant now) {
        if (step >= GAPS.size()) {
            return Optional.empty();
        }
        Instant next = now.plus(GAPS.get(step));
        return Optional.of(new CheckPlan(next, next, step + 1, 0));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
