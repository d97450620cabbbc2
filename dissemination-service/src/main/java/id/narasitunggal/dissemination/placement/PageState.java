package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** How a page stands by the last look at it; of these only {@link #REMOVED} counts against the unit. */
public enum PageState {
    @Ui.Label(value = "Masih tayang", tone = "success")
    LIVE,
    /** The article is no longer what it was when the text was first recognised. */
    @Ui.Label(value = "Berubah sejak dikenali", tone = "warning")
    CHANGED,
    /** An edition that is no longer in force stands there. */
    @Ui.Label(value = "Teks lama masih tayang", tone = "warning")
    SUPERSEDED,
    /** Not seen at this look; whether it is gone, further looks will tell. */
    @Ui.Label(value = "Tidak terlihat", tone = "info")
    MISSING,
    @Ui.Label(value = "Dihapus", tone = "danger")
    REMOVED,
    @Ui.Label("Situs menolak pemeriksa")
    BLOCKED,
    @Ui.Label("Situs tidak terjangkau")
    UNREACHABLE;

    static PageState of(Sighting seen, PlacementStatus status) {
        return switch (seen.result()) {
            case BLOCKED -> BLOCKED;
            case UNREACHABLE, REFUSED -> UNREACHABLE;
            case VERIFIED, PARTIAL -> present(seen, status);
            case NOT_FOUND -> seen.signs().isOtherEdition() ? SUPERSEDED : absent(status);
            case GONE -> absent(status);
        };
    }

    private static PageState present(Sighting seen, PlacementStatus status) {
        if (status == PlacementStatus.OUTDATED) {
            return SUPERSEDED;
        }
        return seen.signs().drift() == null ? LIVE : CHANGED;
    }

    private static PageState absent(PlacementStatus status) {
        return status == PlacementStatus.REMOVED ? REMOVED : MISSING;
    }

    /** The unit has something to mend, or to explain. */
    boolean isNews() {
        return this == CHANGED || this == SUPERSEDED;
    }
}
