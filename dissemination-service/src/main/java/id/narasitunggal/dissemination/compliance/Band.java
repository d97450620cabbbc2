package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A neutral grade of a rate: half-open spans of the unrounded value, so that nothing falls between two of them. */
public enum Band {
    @Ui.Label(value = "A (90 sampai 100)", tone = "success")
    A(90),
    @Ui.Label(value = "B (80 sampai kurang dari 90)", tone = "success")
    B(80),
    @Ui.Label(value = "C (60 sampai kurang dari 80)", tone = "info")
    C(60),
    @Ui.Label(value = "D (40 sampai kurang dari 60)", tone = "warning")
    D(40),
    @Ui.Label(value = "E (kurang dari 40)", tone = "danger")
    E(0);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** Null when nothing could be judged. */
    static @Nullable Band of(DutyCount count) {
        long judged = count.judged();
        if (judged == 0) {
            return null;
        }
        for (Band band : values()) {
            if (100L * count.onTime() >= band.from * judged) {
                return band;
            }
        }
        return E;
    }
}
