package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that waits for the caller. */
@Schema(name = "Task", description = "Satu hal yang menunggu pemanggil.")
public record TaskView(
        @Schema(title = "ID hal yang menunggu") UUID id,

        @Schema(title = "Tugas") @Ui(list = true, order = 1) TaskKind kind,

        @Schema(title = "Perihal") @Ui(list = true, primary = true, order = 2)
        String title,

        @Schema(title = "ID instansi") @Nullable UUID unitId,

        @Schema(title = "Instansi") @Ui(list = true, order = 3) @Nullable
        String unitName,

        @Schema(title = "Paling lambat") @Ui(list = true, order = 4)
        Instant dueAt,

        @Schema(title = "Lewat waktu") @Ui(list = true, order = 5)
        boolean overdue,

        @Schema(title = "Penyampaian") @Ui(list = true, order = 6, ref = "/submissions") @Nullable
        UUID submissionId,

        @Schema(title = "Tagihan") @Ui(list = true, order = 7, ref = "/reporting-duties") @Nullable
        UUID dutyId,

        @Schema(title = "Pertentangan data") @Ui(list = true, order = 8, ref = "/data-conflicts") @Nullable
        UUID conflictId,

        @Schema(title = "Suksesi instansi") @Ui(list = true, order = 9, ref = "/unit-successions") @Nullable
        UUID successionId) {}
