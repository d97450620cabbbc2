package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a narrative is for; it sets how fast it must travel. */
@Schema(title = "Jenis narasi")
public enum NarrativeType {
    @Ui.Label("Harian")
    REGULAR_DAILY,
    @Ui.Label("Mingguan")
    REGULAR_WEEKLY,
    @Ui.Label("Tematik")
    THEMATIC,
    @Ui.Label(value = "Klarifikasi", tone = "info")
    CLARIFICATION,
    @Ui.Label(value = "Mendesak / krisis", tone = "danger")
    URGENT,
    @Ui.Label(value = "Pernyataan sementara", tone = "warning")
    HOLDING_STATEMENT,
    @Ui.Label("Naskah iklan layanan masyarakat")
    ILM_SCRIPT;

    /** Cannot wait for three persons: two publish, and a third looks within a day. */
    public boolean isUrgent() {
        return this == URGENT || this == HOLDING_STATEMENT;
    }

    /** Urgent texts are due in hours of the calendar, holidays included; all others in working days. */
    DueWithin usualDue() {
        return switch (this) {
            case URGENT, HOLDING_STATEMENT -> new DueWithin(3, DueUnit.CALENDAR_HOURS);
            case REGULAR_DAILY, REGULAR_WEEKLY, THEMATIC, CLARIFICATION, ILM_SCRIPT ->
                new DueWithin(2, DueUnit.WORKING_DAYS);
        };
    }
}
