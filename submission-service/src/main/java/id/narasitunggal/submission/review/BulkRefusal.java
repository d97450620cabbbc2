package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** Why a submission is not accepted together with others. */
public enum BulkRefusal {
    @Ui.Label("Instansi Anda sendiri")
    OWN_UNIT,
    @Ui.Label("Anda yang menyusun")
    OWN_WORK,
    @Ui.Label("Dipegang analis lain")
    HELD_BY_OTHER,
    @Ui.Label("Serta-merta: kaji satu per satu")
    URGENT,
    @Ui.Label("Koreksi: kaji satu per satu")
    CORRECTION,
    @Ui.Label("Ada pertentangan data yang terbuka")
    OPEN_CONFLICT
}
