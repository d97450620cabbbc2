package id.narasitunggal.dissemination.task;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that waits for the caller, and where it is done. */
@Schema(name = "Task", description = "Satu hal yang menunggu pemanggil.")
public record TaskView(
        @Schema(title = "ID hal yang menunggu") UUID id,

        @Schema(title = "Tugas") @Ui(list = true, order = 1) TaskKind kind,

        @Schema(title = "Perihal") @Ui(list = true, primary = true, order = 2)
        String title,

        @Schema(title = "ID instansi", nullable = true) @Nullable
        UUID unitId,

        @Schema(title = "Instansi", nullable = true) @Ui(list = true, order = 3) @Nullable
        String unitName,

        @Schema(title = "Paling lambat") @Ui(list = true, order = 4)
        Instant dueAt,

        @Schema(title = "Lewat waktu") @Ui(list = true, order = 5)
        boolean overdue,

        @Schema(title = "Dikerjakan pada", description = "Jalur hal itu di bawah `/api/v1`, misalnya `/placements/…`.")
        String path) {}
