package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as it is shown. */
public record TaskView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Tugas") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Penerima tugas") @Ui(list = true, order = 2)
        String assignee,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 3)
        LocalDate due,

        @Schema(title = "Selesai", nullable = true) @Ui(list = true, order = 4) @Nullable
        Instant doneAt,

        @Schema(title = "Narasi", nullable = true) @Ui(ref = "/narratives", widget = "reference") @Nullable
        UUID narrativeId,

        @Schema(title = "Rencana komunikasi", nullable = true)
        @Ui(ref = "/communication-plans", widget = "reference")
        @Nullable
        UUID planId,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static TaskView of(DeskTask task, Actor actor) {
        return new TaskView(
                task.id,
                task.version,
                task.title,
                task.assignee,
                task.due,
                task.doneAt,
                task.narrativeId,
                task.planId,
                task.allowedActions(actor));
    }
}
