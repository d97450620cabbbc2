package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;

/** How much of an edition a look found on a page. */
enum FoundExtent {
    @Ui.Label(value = "Seluruh narasi", tone = "success")
    FULL,
    @Ui.Label("Sebagian narasi")
    PARTIAL,
    @Ui.Label("Pesan kunci saja")
    KEY_MESSAGE,
    @Ui.Label("Cuplikan pendek")
    SNIPPET,
    @Ui.Label("Kutipan dalam tulisan lain")
    QUOTE,
    @Ui.Label("Daftar beberapa narasi")
    LISTING,
    @Ui.Label("Tidak ada")
    NONE
}
