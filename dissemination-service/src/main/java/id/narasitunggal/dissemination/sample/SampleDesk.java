package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PlacementDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Writes down what the second look found; an error takes the verification back in the same transaction. */
@ApplicationScoped
class SampleDesk {
    private final Samples samples;
    private final PlacementDesk placements;
    private final AuditTrail trail;
    private final Clock clock;

    SampleDesk(Samples samples, PlacementDesk placements, AuditTrail trail, Clock clock) {
        this.samples = samples;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void examine(SampleItem item, SampleState outcome, String reason, Actor examiner) {
        SampleRules.mayExamine(examiner, item).orRefuse();
        samples.keep(item, outcome, reason, examiner, clock.instant());
        trail.record(new SampleEvent.Examined(item.id(), item.placementId(), outcome, reason), examiner);
        if (outcome == SampleState.OVERTURNED) {
            placements.overturn(item.placementId(), reason, examiner);
        }
    }
}
