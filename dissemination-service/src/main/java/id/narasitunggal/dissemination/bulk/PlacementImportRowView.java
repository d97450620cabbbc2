package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
@Schema(name = "PlacementImportRow", description = "Hasil satu baris berkas penayangan.")
public record PlacementImportRowView(
        @Schema(title = "Baris dalam berkas") @Ui(list = true, primary = true, order = 1)
        int line,

        @Schema(title = "Kunci", nullable = true) @Ui(list = true, order = 2) @Nullable
        String key,

        @Schema(title = "Hasil") @Ui(list = true, order = 3) RowOutcome outcome,

        @Schema(title = "Penayangan", nullable = true) @Ui(ref = "/placements") @Nullable
        UUID placementId,

        @Schema(title = "Kekeliruan") List<RowError> errors) {}
