package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** In what shape a page carries an edition. */
public enum PlacementMode {
    @Ui.Label(value = "Utuh kata demi kata", tone = "success")
    VERBATIM,
    @Ui.Label("Cuplikan")
    EXCERPT,
    @Ui.Label("Disesuaikan")
    ADAPTED,
    @Ui.Label("Dikutip dalam tulisan lain")
    QUOTE,
    /** The page shows the text itself by our widget. */
    @Ui.Label("Tautan atau widget")
    LINK_OR_WIDGET
}
