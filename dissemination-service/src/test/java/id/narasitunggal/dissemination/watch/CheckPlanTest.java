package id.narasitunggal.dissemination.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.PlacementStatus;
import id.narasitunggal.dissemination.placement.WatchedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckPlanTest {
    private static final Instant START = Instant.parse("2026-10-12T02:00:00Z");
    private static final WatchRules RULES = WatchRules.of(
            List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(30)),
            2,
            2,
            Duration.ofHours(24));

    private static WatchedPage page(PlacementStatus status, @Nullable Instant absentSince) {
        return new WatchedPage(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "https://padang.go.id/a",
                status,
                START,
                absentSince);
    }

    private static CheckJob job(Instant plannedAt, int step, int failures) {
        return new CheckJob(UUID.randomUUID(), 1, plannedAt, step, failures);
    }

    @Test
    void a_page_is_looked_at_again_after_1_3_7_and_30_days_and_then_left_alone() {
        List<Long> days = new ArrayList<>();
        CheckJob job = job(START, 0, 0);
        CheckPlan plan = CheckPlan.after(job, page(PlacementStatus.VERIFIED, null), CheckResult.VERIFIED, RULES, START);
        while (plan instanceof CheckPlan.Again again) {
            days.add(Duration.between(START, again.dueAt()).toDays());
            job = job(again.plannedAt(), again.step(), 0);
            plan = CheckPlan.after(
                    job, page(PlacementStatus.VERIFIED, null), CheckResult.VERIFIED, RULES, again.dueAt());
        }

        assertThat(days).containsExactly(1L, 3L, 7L, 30L);
        assertThat(plan).isEqualTo(new CheckPlan.Done());
    }

    @Test
    void a_look_that_somebody_asked_for_leaves_the_plan_as_it_was() {
        Instant planned = START.plus(Duration.ofDays(1));

        CheckPlan plan = CheckPlan.after(
                job(planned, 1, 0),
                page(PlacementStatus.VERIFIED, null),
                CheckResult.VERIFIED,
                RULES,
                START.plusSeconds(60));

        assertThat(plan).isEqualTo(new CheckPlan.Again(planned, planned, 1, 0));
    }

    @Test
    void an_absence_is_looked_into_again_a_day_later_even_after_the_last_planned_look() {
        CheckPlan plan = CheckPlan.after(
                job(START, 4, 0), page(PlacementStatus.VERIFIED, START), CheckResult.GONE, RULES, START);

        Instant secondLook = START.plus(Duration.ofHours(24)).plus(Duration.ofMinutes(5));
        assertThat(plan).isEqualTo(new CheckPlan.Again(secondLook, secondLook, 4, 0));
    }

    @Test
    void a_failed_look_is_repeated_ever_more_patiently_and_not_for_ever() {
        List<Duration> waits = new ArrayList<>();
        int failures = 0;
        CheckPlan plan = CheckPlan.after(
                job(START, 0, 0), page(PlacementStatus.REPORTED, null), CheckResult.UNREACHABLE, RULES, START);
        while (plan instanceof CheckPlan.Again again) {
            waits.add(Duration.between(START, again.dueAt()));
            failures = again.failures();
            plan = CheckPlan.after(
                    job(START, 0, failures), page(PlacementStatus.REPORTED, null), CheckResult.BLOCKED, RULES, START);
        }

        assertThat(waits)
                .hasSize(8)
                .isSorted()
                .startsWith(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(80))
                .endsWith(Duration.ofHours(24));
        assertThat(plan).isEqualTo(new CheckPlan.GivenUp(DeadReason.BLOCKED));
    }

    @Test
    void nobody_looks_for_what_was_rejected_removed_or_is_no_longer_in_force_nor_at_a_refused_address() {
        for (PlacementStatus status :
                List.of(PlacementStatus.REJECTED, PlacementStatus.REMOVED, PlacementStatus.OUTDATED)) {
            assertThat(CheckPlan.after(job(START, 0, 0), page(status, null), CheckResult.NOT_FOUND, RULES, START))
                    .as(status.name())
                    .isEqualTo(new CheckPlan.Done());
        }
        assertThat(CheckPlan.after(
                        job(START, 0, 0), page(PlacementStatus.REPORTED, null), CheckResult.REFUSED, RULES, START))
                .isEqualTo(new CheckPlan.GivenUp(DeadReason.REFUSED));
    }

    @Test
    void an_old_text_is_looked_for_until_it_is_replaced() {
        Instant tomorrow = START.plus(Duration.ofDays(1));
        CheckPlan stillThere = CheckPlan.after(
                job(START, 0, 0), page(PlacementStatus.OUTDATED, null), CheckResult.VERIFIED, RULES, START);

        assertThat(stillThere).isEqualTo(new CheckPlan.Again(tomorrow, tomorrow, 1, 0));
    }
}
