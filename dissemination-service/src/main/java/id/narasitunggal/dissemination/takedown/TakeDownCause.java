package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.ui.Ui;

/** Why a text must go. A corrected edition is not among them: its carriers owe the new edition instead. */
public enum TakeDownCause {
    @Ui.Label(value = "Narasi dicabut", tone = "danger")
    WITHDRAWN,
    @Ui.Label(value = "Digantikan narasi lain", tone = "warning")
    SUPERSEDED,
    @Ui.Label("Masa berlaku berakhir")
    EXPIRED;

    TakeDownDuty duty() {
        return this == SUPERSEDED ? TakeDownDuty.REPLACE : TakeDownDuty.TAKE_DOWN;
    }
}
