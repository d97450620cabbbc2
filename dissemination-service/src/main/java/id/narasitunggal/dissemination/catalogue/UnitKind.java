package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.ui.Ui;

/** What sort of body a unit is; never parsed from its name. */
public enum UnitKind {
    @Ui.Label("Kementerian")
    KEMENTERIAN("Kementerian"),
    @Ui.Label("Lembaga pemerintah nonkementerian")
    LPNK("Lembaga pemerintah nonkementerian"),
    @Ui.Label("Lembaga nonstruktural")
    LNS("Lembaga nonstruktural"),
    @Ui.Label("Lembaga negara")
    LEMBAGA_NEGARA("Lembaga negara"),
    @Ui.Label("TNI/Polri")
    TNI_POLRI("TNI/Polri"),
    @Ui.Label("Provinsi")
    PROVINSI("Provinsi"),
    @Ui.Label("Kabupaten")
    KABUPATEN("Kabupaten"),
    @Ui.Label("Kota")
    KOTA("Kota"),
    @Ui.Label("Kabupaten administrasi")
    KABUPATEN_ADMINISTRASI("Kabupaten administrasi"),
    @Ui.Label("Kota administrasi")
    KOTA_ADMINISTRASI("Kota administrasi"),
    @Ui.Label("Instansi vertikal")
    INSTANSI_VERTIKAL("Instansi vertikal"),
    @Ui.Label("Perguruan tinggi negeri")
    PTN("Perguruan tinggi negeri"),
    @Ui.Label("BUMN")
    BUMN("BUMN"),
    @Ui.Label("BUMD")
    BUMD("BUMD");

    private final String words;

    UnitKind(String words) {
        this.words = words;
    }

    /** The kind as people read it in the report. */
    public String words() {
        return words;
    }
}
