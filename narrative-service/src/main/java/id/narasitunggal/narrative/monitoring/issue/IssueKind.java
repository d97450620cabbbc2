package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an issue is about. */
@Schema(title = "Jenis isu")
public enum IssueKind {
    @Ui.Label("Kebijakan")
    POLICY,
    @Ui.Label("Bencana")
    DISASTER,
    @Ui.Label("Kesehatan")
    HEALTH,
    @Ui.Label("Ekonomi")
    ECONOMY,
    @Ui.Label("Keamanan")
    SECURITY,
    @Ui.Label("SARA dan persatuan")
    SOCIAL_COHESION,
    @Ui.Label("Hoaks")
    HOAX,
    @Ui.Label("Pelayanan publik")
    PUBLIC_SERVICE,
    @Ui.Label("Perilaku pejabat")
    OFFICIAL_CONDUCT,
    @Ui.Label("Lainnya")
    OTHER
}
