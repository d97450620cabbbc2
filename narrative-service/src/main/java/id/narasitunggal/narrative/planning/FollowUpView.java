package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit does after a meeting, as it is shown. */
public record FollowUpView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Id rapat") UUID meetingId,

        @Schema(title = "Tugas") @Ui(list = true, primary = true, order = 1)
        String task,

        @Schema(title = "Instansi penanggung jawab") @Ui(ref = "/units", widget = "reference", list = true, order = 2)
        UUID ownerUnit,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 3)
        LocalDate due,

        @Schema(title = "Selesai", nullable = true) @Ui(list = true, order = 4) @Nullable
        Instant doneAt) {

    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id, followUp.meeting.id, followUp.task, followUp.ownerUnit, followUp.due, followUp.doneAt);
    }
}
