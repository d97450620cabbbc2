package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refused report of a publication before the narrative was public. */
@Schema(
        name = "DoubtfulReport",
        description =
                "Laporan yang ditolak karena waktu tayangnya mendahului terbitnya narasi: salah tulis, atau embargo dilanggar.")
public record DoubtfulReportView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Kanal") @Ui(list = true, order = 3) String channelName,
        @Schema(title = "ID kanal") @Ui(ref = "/channels") UUID channelId,

        @Schema(title = "Alamat halaman (URL)", format = "uri", nullable = true) @Nullable
        String url,

        @Schema(title = "Tayang menurut laporan") @Ui(list = true, order = 4)
        Instant claimedAt,

        @Schema(title = "Narasi terbit pada") @Ui(list = true, order = 5)
        Instant publishedAt,

        @Schema(title = "Dilaporkan pada") @Ui(list = true, order = 6)
        Instant reportedAt) {}
