package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.compliance.ReportState.ACKNOWLEDGED;
import static id.narasitunggal.dissemination.compliance.ReportState.GENERATED;
import static id.narasitunggal.dissemination.compliance.ReportState.ISSUED;
import static id.narasitunggal.dissemination.compliance.ReportState.SIGNED;
import static id.narasitunggal.dissemination.compliance.ReportState.SUPERSEDED;
import static id.narasitunggal.dissemination.compliance.ReportState.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportStateTest {
    @Test
    void a_report_is_reviewed_signed_issued_and_received_in_this_order() {
        assertThat(GENERATED.next()).containsExactlyInAnyOrder(UNDER_REVIEW, SUPERSEDED);
        assertThat(UNDER_REVIEW.next()).containsExactlyInAnyOrder(SIGNED, SUPERSEDED);
        assertThat(SIGNED.next()).containsExactlyInAnyOrder(ISSUED, SUPERSEDED);
        assertThat(ISSUED.next()).containsExactlyInAnyOrder(ACKNOWLEDGED, SUPERSEDED);
        assertThat(ACKNOWLEDGED.next()).containsExactly(SUPERSEDED);
        assertThat(SUPERSEDED.next()).isEmpty();
    }
}
