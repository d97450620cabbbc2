package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message and how its delivery went. */
@Schema(name = "WebhookDelivery", description = "Satu pesan kepada satu tujuan, beserta hasil tiap percobaan kirim.")
public record WebhookDeliveryView(
        @Schema(title = "ID (webhook-id tanpa awalan msg_)") UUID id,

        @Schema(title = "Jenis") @Ui(list = true, primary = true, order = 1)
        String type,

        @Schema(title = "Keadaan") @Ui(list = true, order = 2)
        DeliveryState state,

        @Schema(title = "Dibuat pada") @Ui(list = true, order = 3)
        Instant createdAt,

        @Schema(title = "Dikirim lagi paling cepat pada", nullable = true) @Nullable
        Instant dueAt,

        @Schema(title = "Jumlah percobaan") @Ui(list = true, order = 4)
        int attempts,

        @Schema(title = "Percobaan") List<Attempt> log) {

    /** One attempt. */
    @Schema(name = "WebhookAttempt", description = "Satu percobaan kirim.")
    public record Attempt(
            @Schema(title = "Pada") Instant at,

            @Schema(title = "Kode HTTP", nullable = true) @Nullable
            Integer httpStatus,

            @Schema(title = "Sebab gagal", nullable = true) @Nullable
            String failure) {}
}
