package id.narasitunggal.narrative.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the week brings. */
@Schema(description = "Sepekan ke depan: agenda, penerbitan terjadwal, tindak lanjut yang jatuh tempo, dan benturan.")
public record LookAheadView(
        @Schema(title = "Pekan (ISO 8601)", examples = "2026-W41")
        String week,

        @Schema(title = "Senin") LocalDate from,
        @Schema(title = "Minggu") LocalDate until,
        @Schema(title = "Agenda") List<AgendaEntryView> agenda,
        @Schema(title = "Penerbitan terjadwal") List<Publication> publications,
        @Schema(title = "Tindak lanjut yang jatuh tempo") List<FollowUpView> followUps,
        @Schema(title = "Benturan") List<ClashView> clashes) {

    /** An edition whose hour is set. Units do not see it: it is under embargo until then. */
    @Schema(name = "ScheduledPublication")
    public record Publication(
            @Schema(title = "Id narasi") UUID narrativeId,
            @Schema(title = "Nomor") String number,
            @Schema(title = "Judul") String title,
            @Schema(title = "Terbit") Instant scheduledFor) {}
}
