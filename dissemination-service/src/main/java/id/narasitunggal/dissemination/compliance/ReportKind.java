package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;

/** The two reports that the Inpres names: every month, and any time if needed. */
public enum ReportKind {
    @Ui.Label("Bulanan")
    REGULAR("LAP", "Laporan bulanan"),
    @Ui.Label(value = "Sewaktu-waktu", tone = "info")
    AD_HOC("LAP-SW", "Laporan sewaktu-waktu");

    private final String series;
    private final String words;

    ReportKind(String series, String words) {
        this.series = series;
        this.words = words;
    }

    /** Such as {@code LAP/2026-10/v1}. */
    String number(String period, int version) {
        return series + "/" + period + "/v" + version;
    }

    String words() {
        return words;
    }
}
