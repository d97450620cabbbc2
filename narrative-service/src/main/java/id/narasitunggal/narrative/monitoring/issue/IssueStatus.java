package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an issue. */
@Schema(title = "Status isu")
public enum IssueStatus {
    @Ui.Label(value = "Terdeteksi", tone = "warning")
    DETECTED,
    @Ui.Label("Diabaikan")
    DISMISSED,
    @Ui.Label(value = "Dipantau", tone = "info")
    MONITORED,
    @Ui.Label(value = "Prioritas", tone = "warning")
    PRIORITY,
    @Ui.Label(value = "Krisis", tone = "danger")
    CRISIS,
    @Ui.Label(value = "Pascakrisis", tone = "info")
    POST_CRISIS,
    @Ui.Label(value = "Selesai", tone = "success")
    CLOSED;

    /** How soon a unit is to take note of such an issue, holidays or not. */
    Duration acknowledgedWithin() {
        return this == PRIORITY || this == CRISIS ? Duration.ofHours(1) : Duration.ofHours(24);
    }

    /** Where an issue may go from here. */
    Set<IssueStatus> next() {
        return switch (this) {
            case DETECTED -> Set.of(MONITORED, DISMISSED);
            case MONITORED -> Set.of(PRIORITY, CLOSED);
            case PRIORITY -> Set.of(CRISIS, MONITORED, CLOSED);
            case CRISIS -> Set.of(POST_CRISIS);
            case POST_CRISIS -> Set.of(CLOSED, CRISIS);
            case CLOSED -> Set.of(MONITORED);
            case DISMISSED -> Set.of();
        };
    }
}
