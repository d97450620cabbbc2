package id.narasitunggal.dissemination.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a page is watched and when its absence is believed.
 *
 * @param gaps between the planned looks
 * @param absentLooks how many looks must find the text gone (k)
 * @param ofLooks of how many in a row (n)
 * @param absentFor how much time must lie between the first and the last of them
 */
record WatchRules(List<Duration> gaps, int absentLooks, int ofLooks, Duration absentFor) {
    private static final Duration MARGIN = Duration.ofMinutes(5);

    WatchRules {
        gaps = List.copyOf(gaps);
        if (absentLooks < 2 || ofLooks < absentLooks || absentFor.compareTo(Duration.ofHours(24)) < 0) {
            throw new IllegalStateException(
                    "narasi.watch: a removal takes at least 2 looks, of as many or more, over at least 24 hours");
        }
    }

    /** The first look is followed by looks this long after it. */
    static WatchRules of(List<Duration> afterFirst, int absentLooks, int ofLooks, Duration absentFor) {
        List<Duration> gaps = new ArrayList<>();
        Duration last = Duration.ZERO;
        for (Duration after : afterFirst) {
            gaps.add(after.minus(last));
            last = after;
        }
        return new WatchRules(gaps, absentLooks, ofLooks, absentFor);
    }

    /** When an absence is looked into again, so that the looks needed span the time needed. */
    Instant nextOfAbsence(Instant absentSince, Instant now) {
        Duration between = absentFor.dividedBy(absentLooks - 1L).plus(MARGIN);
        Instant next = absentSince.plus(between);
        while (!next.isAfter(now)) {
            next = next.plus(between);
        }
        return next;
    }

    /** Whether the looks, the newest first, prove that the text is gone: as many of the last as asked, far enough apart. */
    boolean provesRemoval(List<Look> newestFirst) {
        if (newestFirst.isEmpty() || !newestFirst.get(0).isAbsent()) {
            return false;
        }
        int absences = 0;
        int presences = 0;
        Instant newest = newestFirst.get(0).at();
        Instant oldest = newest;
        for (Look look : newestFirst) {
            presences += look.isAbsent() ? 0 : 1;
            if (presences > ofLooks - absentLooks) {
                break;
            }
            absences += look.isAbsent() ? 1 : 0;
            oldest = look.isAbsent() ? look.at() : oldest;
        }
        return absences >= absentLooks && !newest.isBefore(oldest.plus(absentFor));
    }

    /** A look that told something about the page. */
    record Look(Instant at, boolean isAbsent) {}
}
