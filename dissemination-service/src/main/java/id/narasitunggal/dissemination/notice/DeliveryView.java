package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.mail.DeliveryStatus;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail and how far it has come. */
@Schema(name = "Delivery", description = "Satu surel kepada satu penerima.")
public record DeliveryView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Jenis pemberitahuan") @Ui(list = true, primary = true, order = 1)
        NoticeKind kind,

        @Schema(title = "Penerima") @Ui(list = true, order = 2)
        String recipient,

        @Schema(title = "Alamat saat ini", nullable = true) @Ui(list = true, order = 3) @Nullable
        String address,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        DeliveryStatus status,

        @Schema(title = "Dicoba") @Ui(list = true, order = 5)
        int attempts,

        @Schema(title = "Diantrekan pada") @Ui(list = true, order = 6)
        Instant queuedAt,

        @Schema(title = "Terkirim pada", nullable = true) @Ui(list = true, order = 7) @Nullable
        Instant sentAt,

        @Schema(title = "Dicoba lagi pada", nullable = true) @Nullable
        Instant nextAttemptAt,

        @Schema(title = "Jawaban terakhir", nullable = true) @Nullable
        String lastAnswer,

        @Schema(title = "Laporan", nullable = true) @Ui(ref = "/monthly-reports") @Nullable
        UUID reportId,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {}
