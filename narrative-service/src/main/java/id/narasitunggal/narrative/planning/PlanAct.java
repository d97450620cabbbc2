package id.narasitunggal.narrative.planning;

import java.util.Locale;

/** What can be done to a plan. */
enum PlanAct {
    UPDATE,
    COORDINATE,
    ACTIVATE,
    FINISH,
    CANCEL;

    String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
