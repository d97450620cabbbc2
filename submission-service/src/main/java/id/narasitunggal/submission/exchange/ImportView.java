package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and how far it has come. */
@Schema(name = "Import", description = "Impor massal: kemajuan dan hasilnya.")
public record ImportView(
        @Schema(title = "ID") @Ui(list = true, primary = true, order = 1)
        UUID id,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Bentuk berkas") @Ui(list = true, order = 2)
        ImportFormat format,

        @Schema(title = "Hanya uji coba") @Ui(list = true, order = 3)
        boolean dryRun,

        @Schema(title = "Langsung disampaikan") boolean submit,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        ImportState state,

        @Schema(title = "Alasan berkas ditolak") @Nullable String problem,
        @Schema(title = "Ukuran berkas (bita)") long sizeBytes,
        @Schema(title = "Sidik berkas (SHA-256)") String sha256,

        @Schema(title = "Jumlah baris") @Ui(list = true, order = 5)
        int rowsTotal,

        @Schema(title = "Baris selesai") @Ui(list = true, order = 6)
        int rowsDone,

        @Schema(title = "Dibuat") int created,
        @Schema(title = "Diperbarui") int updated,
        @Schema(title = "Tidak berubah") int unchanged,

        @Schema(title = "Ditolak") @Ui(list = true, order = 7)
        int refused,

        @Schema(title = "Diterima pada") @Ui(list = true, order = 8)
        Instant receivedAt,

        @Schema(title = "Selesai pada") @Nullable Instant finishedAt) {}
