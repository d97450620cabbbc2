package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of placements and how far it has got. */
@Schema(name = "PlacementImport", description = "Berkas penayangan dengan kemajuan dan jumlah baris menurut hasilnya.")
public record PlacementImportView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Instansi") @Ui(list = true, primary = true, order = 1)
        String unitName,

        @Schema(title = "Bentuk") @Ui(list = true, order = 2)
        ImportFormat format,

        @Schema(title = "Hanya diperiksa") @Ui(list = true, order = 3)
        boolean dryRun,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        ImportState state,

        @Schema(title = "Baris") @Ui(list = true, order = 5) int rows,

        @Schema(title = "Sudah dikerjakan") @Ui(list = true, order = 6)
        int done,

        @Schema(title = "Dilaporkan") int created,
        @Schema(title = "Sudah ada dan sama") int unchanged,

        @Schema(title = "Ditolak") @Ui(list = true, order = 7)
        int refused,

        @Schema(title = "Diterima pada") @Ui(list = true, order = 8)
        Instant receivedAt,

        @Schema(title = "Selesai pada", nullable = true) @Nullable
        Instant finishedAt) {}
