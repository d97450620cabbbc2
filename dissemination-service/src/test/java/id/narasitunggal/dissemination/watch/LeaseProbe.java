package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.Sighting;
import id.narasitunggal.dissemination.placement.Signs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Workers that do not work as they should, and time that passes for the database's leases. */
@ApplicationScoped
public class LeaseProbe {
    private final CheckQueue queue;
    private final CheckDesk desk;
    private final Clock clock;
    private final Session database;

    LeaseProbe(CheckQueue queue, CheckDesk desk, Clock clock, Session database) {
        this.queue = queue;
        this.desk = desk;
        this.clock = clock;
        this.database = database;
    }

    /** A worker takes what is due and is killed; the pages it held. */
    public List<UUID> killedWithItsWork() {
        return queue.claim(50).stream().map(CheckJob::placementId).toList();
    }

    /** Two workers hold the same job one after the other; the first one's result comes last. */
    public boolean resultOfALateWorkerIsDropped(UUID placement) {
        CheckJob late = claimed(placement);
        boolean isHeldWhileLeased =
                queue.claim(50).stream().noneMatch(job -> job.placementId().equals(placement));
        passes(Duration.ofMinutes(1));
        CheckJob second = claimed(placement);
        desk.settle(late, gone());
        return isHeldWhileLeased && second.lease() == late.lease() + 1 && queue.begin(second) && !queue.begin(late);
    }

    /** A worker's lease ran out while nobody else was there; it comes back with a result. */
    public void resultAfterTheLeaseRanOut(UUID placement) {
        CheckJob late = claimed(placement);
        passes(Duration.ofMinutes(1));
        desk.settle(late, gone());
    }

    /** A worker finishes one page of a website that asked us to stay away; the pages anybody may take after that. */
    public int offeredAfterAVisit(Duration retryAfter) {
        CheckJob visited = queue.claim(50).get(0);
        queue.settle(visited, new CheckPlan.Done(), null, retryAfter);
        return queue.claim(50).size();
    }

    public int offered() {
        return queue.claim(50).size();
    }

    /** Time passes on the clock of the database: leases and pauses come nearer to their end. */
    @Transactional
    public void passes(Duration time) {
        for (String clockOf : List.of(
                "check_job set leased_until = leased_until",
                "host_turn set busy_until = busy_until",
                "host_turn set free_from = free_from")) {
            database.createNativeMutationQuery("update " + clockOf + " - make_interval(secs => :seconds)")
                    .setParameter("seconds", (double) time.toSeconds())
                    .executeUpdate();
        }
    }

    private CheckJob claimed(UUID placement) {
        return queue.claim(50).stream()
                .filter(job -> job.placementId().equals(placement))
                .findFirst()
                .orElseThrow();
    }

    private PageCheck gone() {
        Sighting seen = new Sighting(
                CheckResult.GONE,
                CheckStanding.CONFIRMED,
                "Terlambat",
                null,
                null,
                null,
                null,
                404,
                clock.instant(),
                Signs.NONE);
        return PageCheck.withoutText(seen, null, null);
    }
}
