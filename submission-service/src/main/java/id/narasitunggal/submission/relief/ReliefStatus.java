package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.ui.Ui;
import java.util.EnumSet;
import java.util.Set;

/** The life of a proposal to ease duties. */
public enum ReliefStatus {
    @Ui.Label(value = "Diusulkan", tone = "info")
    PROPOSED,
    @Ui.Label(value = "Disetujui", tone = "success")
    APPROVED,
    @Ui.Label("Ditolak")
    REJECTED;

    /** Where it may go from here. */
    public Set<ReliefStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(ReliefStatus.class);
        };
    }
}
