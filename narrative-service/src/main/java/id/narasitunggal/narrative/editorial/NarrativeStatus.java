package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of one edition of a narrative. */
@Schema(title = "Status")
public enum NarrativeStatus {
    @Ui.Label("Konsep")
    DRAFT,
    @Ui.Label(value = "Telaah redaksi", tone = "info")
    EDITORIAL_REVIEW,
    @Ui.Label(value = "Koordinasi", tone = "info")
    COORDINATION,
    @Ui.Label(value = "Siap disetujui", tone = "warning")
    READY_FOR_APPROVAL,
    @Ui.Label(value = "Disetujui", tone = "info")
    APPROVED,
    @Ui.Label(value = "Terjadwal", tone = "info")
    SCHEDULED,
    @Ui.Label(value = "Berlaku", tone = "success")
    PUBLISHED,
    @Ui.Label("Dikoreksi")
    CORRECTED,
    @Ui.Label("Diganti")
    SUPERSEDED,
    @Ui.Label(value = "Dicabut", tone = "danger")
    WITHDRAWN,
    @Ui.Label("Habis masa berlaku")
    EXPIRED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REJECTED,
    @Ui.Label("Dibatalkan")
    ABANDONED,
    @Ui.Label(value = "Dihentikan", tone = "danger")
    KILLED;

    /** Where an edition can go from here; what is absent is forbidden. */
    public Set<NarrativeStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(EDITORIAL_REVIEW, ABANDONED, KILLED);
            case EDITORIAL_REVIEW -> EnumSet.of(COORDINATION, DRAFT, ABANDONED, KILLED);
            case COORDINATION -> EnumSet.of(READY_FOR_APPROVAL, DRAFT, ABANDONED, KILLED);
            case READY_FOR_APPROVAL -> EnumSet.of(APPROVED, DRAFT, REJECTED, ABANDONED, KILLED);
            case APPROVED -> EnumSet.of(SCHEDULED, PUBLISHED, DRAFT, ABANDONED, KILLED);
            case SCHEDULED -> EnumSet.of(PUBLISHED, APPROVED, KILLED);
            case PUBLISHED -> EnumSet.of(CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED);
            case CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED, REJECTED, ABANDONED, KILLED ->
                EnumSet.noneOf(NarrativeStatus.class);
        };
    }

    /** Being worked on: neither published nor given up. A narrative has at most one such edition. */
    public boolean isInTheWorks() {
        return switch (this) {
            case DRAFT, EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED, SCHEDULED -> true;
            case PUBLISHED, CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED, REJECTED, ABANDONED, KILLED -> false;
        };
    }

    /** Was published, and stays readable for everyone for ever. */
    public boolean isPublic() {
        return switch (this) {
            case PUBLISHED, CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED -> true;
            case DRAFT,
                    EDITORIAL_REVIEW,
                    COORDINATION,
                    READY_FOR_APPROVAL,
                    APPROVED,
                    SCHEDULED,
                    REJECTED,
                    ABANDONED,
                    KILLED -> false;
        };
    }

    /** Has been sent to the concurrence parties and still stands. */
    public boolean isBeforeParties() {
        return switch (this) {
            case COORDINATION, READY_FOR_APPROVAL, APPROVED, SCHEDULED -> true;
            case DRAFT,
                    EDITORIAL_REVIEW,
                    PUBLISHED,
                    CORRECTED,
                    SUPERSEDED,
                    WITHDRAWN,
                    EXPIRED,
                    REJECTED,
                    ABANDONED,
                    KILLED -> false;
        };
    }

    static Set<NarrativeStatus> beforeParties() {
        EnumSet<NarrativeStatus> found = EnumSet.noneOf(NarrativeStatus.class);
        Arrays.stream(values()).filter(NarrativeStatus::isBeforeParties).forEach(found::add);
        return found;
    }
}
