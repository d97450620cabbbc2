package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signatures of the coordinating ministry itself. */
@Schema(title = "Jenis tanda tangan")
public enum SignOffKind {
    @Ui.Label("Telaah redaksi")
    EDITORIAL_REVIEW,
    @Ui.Label(value = "Pengesampingan kesepakatan", tone = "danger")
    CONCURRENCE_OVERRIDE,
    @Ui.Label("Persetujuan")
    APPROVAL
}
