package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.watch.fetch.PageVersion;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an address is opened again: a source sooner the more it brings, a page not at all once it was read.
 *
 * @param dueAt null when it need not be opened again
 */
record VisitPlan(@Nullable Instant dueAt, int intervalSeconds, int failures) {
    static final Duration SHORTEST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_FAILURES = 5;

    /** The source brought news, or did not. */
    static VisitPlan after(Visit source, boolean hasNews, Instant now) {
        int interval = bounded(hasNews ? source.intervalSeconds() / 2L : source.intervalSeconds() * 3L / 2);
        return new VisitPlan(now.plusSeconds(interval), interval, 0);
    }

    static VisitPlan done(Visit page) {
        return new VisitPlan(null, page.intervalSeconds(), 0);
    }

    /** A source is never given up: its website may come back; a page that cannot be read is. */
    static VisitPlan retry(Visit visit, Instant now) {
        int failures = Math.min(visit.failures() + 1, 1_000);
        int interval = bounded(visit.intervalSeconds() * 2L);
        boolean isGivenUp = visit.kind() == VisitKind.PAGE && failures >= MOST_FAILURES;
        return new VisitPlan(isGivenUp ? null : now.plusSeconds(interval), interval, failures);
    }

    private static int bounded(long seconds) {
        return (int) Math.min(LONGEST.toSeconds(), Math.max(SHORTEST.toSeconds(), seconds));
    }

    /** What became of a visit, to be written down with the plan. */
    record Settled(
            VisitPlan plan,
            String outcome,
            boolean hasNews,
            PageVersion seen,
            @Nullable Duration retryAfter) {}
}
