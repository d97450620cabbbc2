package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One verdict of a person on a placement. */
@Schema(name = "PlacementDecision", description = "Satu keputusan petugas atas penayangan; tidak pernah diubah.")
public record PlacementDecisionView(
        @Schema(title = "Nomor urut") long id,

        @Schema(title = "Keputusan") @Ui(list = true, primary = true, order = 1)
        PlacementStatus verdict,

        @Schema(title = "Alasan", nullable = true) @Ui(list = true, order = 2) @Nullable
        String reason,

        @Schema(title = "Diputuskan pada") @Ui(list = true, order = 3)
        Instant decidedAt) {}
