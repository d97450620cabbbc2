package id.narasitunggal.narrative.monitoring.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of reports and how far it has got. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MentionImport", description = "Berkas pantauan dengan kemajuan dan jumlah baris menurut hasilnya.")
public record DeliveryView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Pengirim") @Ui(list = true, primary = true, order = 1)
        String sender,

        @Schema(title = "Hanya diperiksa") @Ui(list = true, order = 2)
        boolean dryRun,

        @Schema(title = "Keadaan") @Ui(list = true, order = 3)
        DeliveryState state,

        @Schema(title = "Alasan berkas ditolak") @Nullable String problem,

        @Schema(title = "Ukuran berkas (bita)") long sizeBytes,
        @Schema(title = "Sidik berkas (SHA-256)") String sha256,

        @Schema(title = "Jumlah baris", description = "0 selama berkas belum dibaca.") @Ui(list = true, order = 4)
        int rows,

        @Schema(title = "Baris selesai") @Ui(list = true, order = 5)
        int done,

        @Schema(title = "Baru") int added,
        @Schema(title = "Sudah tercatat") int known,

        @Schema(title = "Ditolak") @Ui(list = true, order = 6)
        int refused,

        @Schema(title = "Diterima pada") @Ui(list = true, order = 7)
        Instant receivedAt,

        @Schema(title = "Selesai pada") @Nullable Instant finishedAt) {}
