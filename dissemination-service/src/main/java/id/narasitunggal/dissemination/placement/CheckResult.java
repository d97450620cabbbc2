package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** What one look at a page found. The last four say something about the look or the page, not about the unit's text. */
public enum CheckResult {
    @Ui.Label(value = "Narasi ditemukan", tone = "success")
    VERIFIED,
    @Ui.Label(value = "Sebagian ditemukan", tone = "warning")
    PARTIAL,
    @Ui.Label(value = "Tidak ditemukan", tone = "danger")
    NOT_FOUND,
    @Ui.Label(value = "Situs tidak terjangkau", tone = "neutral")
    UNREACHABLE,
    @Ui.Label(value = "Situs menolak pemeriksa", tone = "neutral")
    BLOCKED,
    @Ui.Label(value = "Halaman sudah tidak ada", tone = "danger")
    GONE,
    @Ui.Label(value = "Alamat tidak boleh dibuka", tone = "neutral")
    REFUSED;

    /** The text, or a part of it, stood there. */
    public boolean isPresent() {
        return this == VERIFIED || this == PARTIAL;
    }
}
