package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words were found. */
@Schema(title = "Ditemukan pada")
public enum HitKind {
    @Ui.Label(value = "Narasi", tone = "info")
    NARRATIVE,
    @Ui.Label("Komentar")
    COMMENT
}
