package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.ui.Ui;

/** Why a day is no working day. */
public enum HolidayKind {
    @Ui.Label("Libur nasional")
    LIBUR_NASIONAL,
    @Ui.Label("Cuti bersama")
    CUTI_BERSAMA
}
