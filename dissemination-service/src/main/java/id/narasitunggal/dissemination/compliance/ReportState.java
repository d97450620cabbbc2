package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.EnumSet;
import java.util.Set;

/** The life of one version of a report. Its figures never change; a new version supersedes it. */
public enum ReportState {
    @Ui.Label(value = "Tersusun", tone = "info")
    GENERATED,
    @Ui.Label(value = "Ditelaah", tone = "info")
    UNDER_REVIEW,
    @Ui.Label(value = "Ditandatangani", tone = "info")
    SIGNED,
    @Ui.Label(value = "Diterbitkan", tone = "success")
    ISSUED,
    @Ui.Label(value = "Diterima pimpinan", tone = "success")
    ACKNOWLEDGED,
    @Ui.Label("Digantikan versi baru")
    SUPERSEDED;

    /** Where it may go from here. */
    public Set<ReportState> next() {
        return switch (this) {
            case GENERATED -> EnumSet.of(UNDER_REVIEW, SUPERSEDED);
            case UNDER_REVIEW -> EnumSet.of(SIGNED, SUPERSEDED);
            case SIGNED -> EnumSet.of(ISSUED, SUPERSEDED);
            case ISSUED -> EnumSet.of(ACKNOWLEDGED, SUPERSEDED);
            case ACKNOWLEDGED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(ReportState.class);
        };
    }
}
