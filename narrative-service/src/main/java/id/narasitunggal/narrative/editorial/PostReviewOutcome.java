package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the third person found. */
@Schema(title = "Hasil telaah susulan")
public enum PostReviewOutcome {
    @Ui.Label(value = "Sudah benar", tone = "success")
    IN_ORDER,
    @Ui.Label(value = "Perlu koreksi", tone = "warning")
    NEEDS_CORRECTION,
    @Ui.Label(value = "Perlu pencabutan", tone = "danger")
    NEEDS_WITHDRAWAL
}
