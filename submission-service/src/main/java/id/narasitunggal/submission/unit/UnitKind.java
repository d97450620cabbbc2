package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** What sort of body a unit is; never parsed from its name (Kabupaten Lima Puluh Kota is a regency). */
public enum UnitKind {
    @Ui.Label("Kementerian")
    KEMENTERIAN,
    @Ui.Label("Lembaga pemerintah nonkementerian")
    LPNK,
    @Ui.Label("Lembaga nonstruktural")
    LNS,
    @Ui.Label("Lembaga negara")
    LEMBAGA_NEGARA,
    @Ui.Label("TNI/Polri")
    TNI_POLRI,
    @Ui.Label("Provinsi")
    PROVINSI,
    @Ui.Label("Kabupaten")
    KABUPATEN,
    @Ui.Label("Kota")
    KOTA,
    @Ui.Label("Kabupaten administrasi")
    KABUPATEN_ADMINISTRASI,
    @Ui.Label("Kota administrasi")
    KOTA_ADMINISTRASI,
    @Ui.Label("Instansi vertikal")
    INSTANSI_VERTIKAL,
    @Ui.Label("Perguruan tinggi negeri")
    PTN,
    @Ui.Label("BUMN")
    BUMN,
    @Ui.Label("BUMD")
    BUMD
}
