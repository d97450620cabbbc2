package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** How far a unit has got with its duty. */
public enum AssignmentState {
    @Ui.Label(value = "Belum ditanggapi", tone = "info")
    PENDING,
    @Ui.Label(value = "Sudah diketahui", tone = "info")
    ACKNOWLEDGED,
    @Ui.Label(value = "Tayang sebagian", tone = "warning")
    PARTIAL,
    @Ui.Label(value = "Terpenuhi", tone = "success")
    FULFILLED,
    /** Never stored: an open duty after its time. So the figures are right without any job having run. */
    @Ui.Label(value = "Lewat batas waktu", tone = "danger")
    OVERDUE,
    @Ui.Label(value = "Terpenuhi terlambat", tone = "warning")
    FULFILLED_LATE,
    @Ui.Label("Dispensasi")
    WAIVED,
    @Ui.Label("Dibatalkan")
    CANCELLED;

    /**
     * Where it may go from here. Fulfilment can be lost again when a page is removed or a confirmation is reversed; a waiver may
     * be revoked in time.
     */
    public Set<AssignmentState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(ACKNOWLEDGED, PARTIAL, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
            case ACKNOWLEDGED -> EnumSet.of(PARTIAL, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
            case PARTIAL -> EnumSet.of(PENDING, ACKNOWLEDGED, FULFILLED, FULFILLED_LATE, WAIVED, CANCELLED);
            case FULFILLED, FULFILLED_LATE -> EnumSet.of(PENDING, ACKNOWLEDGED, PARTIAL, FULFILLED, FULFILLED_LATE);
            case WAIVED -> EnumSet.of(PENDING, ACKNOWLEDGED);
            case OVERDUE, CANCELLED -> EnumSet.noneOf(AssignmentState.class);
        };
    }

    /** Whether the unit still has something to do. */
    public boolean isOpen() {
        return this == PENDING || this == ACKNOWLEDGED || this == PARTIAL;
    }

    /** What people see at this instant. */
    public AssignmentState asOf(Instant now, Instant dueAt) {
        return isOpen() && dueAt.isBefore(now) ? OVERDUE : this;
    }
}
