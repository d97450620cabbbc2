package id.narasitunggal.dissemination.rollout;

import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One narrative in the list of roll-outs, by its newest edition. */
@Schema(name = "RolloutLine", description = "Kemajuan penayangan edisi terakhir satu narasi.")
public record RolloutLine(
        @Schema(title = "ID narasi") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 2)
        String number,

        @Schema(title = "Edisi") @Ui(list = true, order = 3) int edition,

        @Schema(title = "Status edisi") @Ui(list = true, order = 4)
        EditionStatus editionStatus,

        @Schema(title = "Terbit") @Ui(list = true, order = 5)
        Instant publishedAt,

        @Schema(title = "Kewajiban") @Ui(list = true, order = 6)
        int duties,

        @Schema(title = "Sudah tayang (persen)", nullable = true) @Ui(list = true, order = 7) @Nullable
        BigDecimal published,

        @Schema(title = "Lewat batas waktu") @Ui(list = true, order = 8)
        int overdue,

        @Schema(title = "Dihentikan pada", nullable = true) @Ui(list = true, order = 9) @Nullable
        Instant stoppedAt) {}
