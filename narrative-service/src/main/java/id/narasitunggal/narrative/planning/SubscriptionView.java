package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A secret calendar address; the address itself is told once, when it is made. */
@Schema(name = "AgendaSubscriptionView")
public record SubscriptionView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(
                title = "Alamat rahasia",
                description = "Hanya tampil sekali, saat dibuat. Siapa pun yang memilikinya dapat membaca agenda Anda.",
                nullable = true)
        @Nullable
        String address,

        @Schema(title = "Dibuat") @Ui(list = true, primary = true, order = 1)
        Instant createdAt,

        @Schema(title = "Berakhir") @Ui(list = true, order = 2)
        Instant expiresAt,

        @Schema(title = "Dicabut", nullable = true) @Ui(list = true, order = 3) @Nullable
        Instant revokedAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static SubscriptionView of(AgendaSubscription subscription, @Nullable String address) {
        return new SubscriptionView(
                subscription.id,
                subscription.version,
                address,
                subscription.createdAt,
                subscription.expiresAt,
                subscription.revokedAt,
                subscription.allowedActions());
    }
}
