package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a communication plan. */
@Schema(title = "Status rencana")
public enum PlanStatus {
    @Ui.Label("Konsep")
    DRAFT,
    @Ui.Label(value = "Terkoordinasi", tone = "info")
    COORDINATED,
    @Ui.Label(value = "Berjalan", tone = "success")
    ACTIVE,
    @Ui.Label("Selesai")
    DONE,
    @Ui.Label(value = "Dibatalkan", tone = "danger")
    CANCELLED;

    /** What may follow; a change of the content after coordination leads back to the draft. */
    public Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(COORDINATED, CANCELLED);
            case COORDINATED -> EnumSet.of(DRAFT, ACTIVE, CANCELLED);
            case ACTIVE -> EnumSet.of(DONE, CANCELLED);
            case DONE, CANCELLED -> EnumSet.noneOf(PlanStatus.class);
        };
    }
}
