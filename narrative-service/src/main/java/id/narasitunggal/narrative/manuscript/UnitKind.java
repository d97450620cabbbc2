package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of ministry, agency or region (<i>K/L/D</i>) that a narrative can address. */
@Schema(title = "Jenis instansi")
public enum UnitKind {
    @Ui.Label("Kementerian")
    KEMENTERIAN,
    @Ui.Label("Lembaga pemerintah nonkementerian")
    LPNK,
    @Ui.Label("Lembaga nonstruktural")
    LNS,
    @Ui.Label("Lembaga negara")
    LEMBAGA_NEGARA,
    @Ui.Label("TNI dan Polri")
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
    @Ui.Label("Badan usaha milik negara")
    BUMN,
    @Ui.Label("Badan usaha milik daerah")
    BUMD
}
