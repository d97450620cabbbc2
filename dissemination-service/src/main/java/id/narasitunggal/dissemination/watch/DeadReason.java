package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.ui.Ui;

/** Why we gave up on a page; each says something about our looking, none about the unit. */
public enum DeadReason {
    @Ui.Label("Situs tetap tidak terjangkau")
    UNREACHABLE,
    @Ui.Label("Situs tetap menolak pemeriksa")
    BLOCKED,
    @Ui.Label("Alamat tidak boleh dibuka")
    REFUSED,
    @Ui.Label("Pemeriksaan kami gagal")
    OUR_ERROR;

    /** The reason when looks keep ending like this. */
    static DeadReason of(CheckResult result) {
        return switch (result) {
            case UNREACHABLE -> UNREACHABLE;
            case BLOCKED -> BLOCKED;
            case REFUSED -> REFUSED;
            case VERIFIED, PARTIAL, NOT_FOUND, GONE ->
                throw new IllegalArgumentException(result + " is no reason to give up");
        };
    }
}
