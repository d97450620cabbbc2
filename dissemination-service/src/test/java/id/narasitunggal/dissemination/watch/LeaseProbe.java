package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Two workers that hold the same job one after the other, because the first was too slow. */
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

    public boolean resultOfALateWorkerIsDropped(UUID placement) {
        CheckJob late = claimed(placement);
        boolean isHeldWhileLeased =
                queue.claim(50).stream().noneMatch(job -> job.placementId().equals(placement));
        expire(placement);
        CheckJob second = claimed(placement);
        Sighting seen = new Sighting(
                CheckResult.GONE, CheckStanding.CONFIRMED, "Terlambat", null, null, null, 404, clock.instant());
        desk.settle(late, PageCheck.withoutText(seen, null));
        return isHeldWhileLeased && second.lease() == late.lease() + 1;
    }

    private CheckJob claimed(UUID placement) {
        List<CheckJob> jobs = queue.claim(50);
        return jobs.stream()
                .filter(job -> job.placementId().equals(placement))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    void expire(UUID placement) {
        database.createNativeMutationQuery(
                        "update check_job set leased_until = clock_timestamp() - interval '1 second' where placement_id = :id")
                .setParameter("id", placement)
                .executeUpdate();
    }
}
