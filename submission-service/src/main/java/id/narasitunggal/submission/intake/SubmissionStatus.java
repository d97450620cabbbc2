package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import java.util.EnumSet;
import java.util.Set;

/** The life of one revision of a submission. */
public enum SubmissionStatus {
    @Ui.Label("Konsep")
    DRAFT,
    @Ui.Label(value = "Menunggu persetujuan instansi", tone = "info")
    AWAITING_UNIT_APPROVAL,
    @Ui.Label(value = "Disampaikan", tone = "info")
    SUBMITTED,
    @Ui.Label(value = "Dikaji", tone = "info")
    UNDER_REVIEW,
    @Ui.Label(value = "Diterima", tone = "success")
    ACCEPTED,
    @Ui.Label(value = "Dikembalikan", tone = "warning")
    RETURNED,
    @Ui.Label("Ditarik")
    WITHDRAWN,
    @Ui.Label("Dibuang")
    DISCARDED,
    @Ui.Label(value = "Lewat waktu perbaikan", tone = "danger")
    LAPSED,
    @Ui.Label("Digantikan")
    SUPERSEDED;

    /** Where it may go from here; a status that is absent cannot be reached. */
    public Set<SubmissionStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_UNIT_APPROVAL, SUBMITTED, DISCARDED);
            case AWAITING_UNIT_APPROVAL -> EnumSet.of(SUBMITTED, DRAFT, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(SUBMITTED, ACCEPTED, RETURNED);
            case ACCEPTED -> EnumSet.of(SUPERSEDED);
            case RETURNED -> EnumSet.of(LAPSED);
            case WITHDRAWN, DISCARDED, LAPSED, SUPERSEDED -> EnumSet.noneOf(SubmissionStatus.class);
        };
    }
}
