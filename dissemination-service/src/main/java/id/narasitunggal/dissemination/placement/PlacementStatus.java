package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.EnumSet;
import java.util.Set;

/** The life of a reported publication. */
public enum PlacementStatus {
    @Ui.Label(value = "Menunggu verifikasi", tone = "info")
    REPORTED,
    @Ui.Label(value = "Terverifikasi", tone = "success")
    VERIFIED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REJECTED,
    /** The edition is no longer in force; what it fulfilled stays fulfilled. */
    @Ui.Label(value = "Teks lama", tone = "warning")
    OUTDATED,
    /** The text was seen and is gone, on several looks over at least a day. */
    @Ui.Label(value = "Dihapus", tone = "danger")
    REMOVED,
    /** The page bears a date before the edition was public; it fulfils nothing unless a person decides otherwise. */
    @Ui.Label(value = "Mendahului waktu terbit", tone = "danger")
    EMBARGO_BREACH;

    /** Where it may go from here; a person may reverse a verdict, a page may come back. */
    public Set<PlacementStatus> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(VERIFIED, REJECTED, EMBARGO_BREACH);
            case VERIFIED -> EnumSet.of(REJECTED, OUTDATED, REMOVED);
            case REJECTED -> EnumSet.of(VERIFIED);
            case REMOVED, EMBARGO_BREACH -> EnumSet.of(VERIFIED, REJECTED);
            case OUTDATED -> EnumSet.noneOf(PlacementStatus.class);
        };
    }
}
