package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** What an evidence rule may ask a unit to state beside its files. */
public enum OccasionDetail {
    @Ui.Label("Tayang sampai")
    SHOWN_UNTIL("shownUntil"),
    @Ui.Label("Berapa kali ditayangkan")
    TIMES_SHOWN("timesShown"),
    @Ui.Label("Nomor terbitan")
    ISSUE("issue"),
    @Ui.Label("Jumlah cetak")
    COPIES("copies"),
    @Ui.Label("Jumlah hadirin atau pelanggan")
    AUDIENCE("audience"),
    @Ui.Label("Tempat")
    PLACE("place"),
    @Ui.Label("Kode wilayah")
    REGION_CODE("regionCode");

    private final String property;

    OccasionDetail(String property) {
        this.property = property;
    }

    /** Its name in a report. */
    String property() {
        return property;
    }
}
