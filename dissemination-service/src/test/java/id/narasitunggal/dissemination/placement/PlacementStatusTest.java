package id.narasitunggal.dissemination.placement;

import static id.narasitunggal.dissemination.placement.PlacementStatus.EMBARGO_BREACH;
import static id.narasitunggal.dissemination.placement.PlacementStatus.OUTDATED;
import static id.narasitunggal.dissemination.placement.PlacementStatus.REJECTED;
import static id.narasitunggal.dissemination.placement.PlacementStatus.REMOVED;
import static id.narasitunggal.dissemination.placement.PlacementStatus.REPORTED;
import static id.narasitunggal.dissemination.placement.PlacementStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementStatusTest {
    @Test
    void every_way_through_a_placement() {
        assertThat(REPORTED.next()).containsExactlyInAnyOrder(VERIFIED, REJECTED, EMBARGO_BREACH);
        assertThat(EMBARGO_BREACH.next()).containsExactlyInAnyOrder(VERIFIED, REJECTED);
        assertThat(VERIFIED.next()).containsExactlyInAnyOrder(REJECTED, OUTDATED, REMOVED);
        assertThat(REJECTED.next()).containsExactly(VERIFIED);
        assertThat(REMOVED.next()).containsExactlyInAnyOrder(VERIFIED, REJECTED);
        assertThat(OUTDATED.next()).isEmpty();
    }
}
