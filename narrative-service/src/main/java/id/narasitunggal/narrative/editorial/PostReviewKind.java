package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done in haste and is looked at afterwards. */
@Schema(title = "Yang ditelaah")
public enum PostReviewKind {
    @Ui.Label("Penerbitan mendesak oleh dua orang")
    URGENT_PUBLICATION,
    @Ui.Label("Pencabutan mendesak oleh seorang penyetuju")
    URGENT_WITHDRAWAL
}
