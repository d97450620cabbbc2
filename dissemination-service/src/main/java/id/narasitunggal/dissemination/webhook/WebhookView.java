package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A destination as its unit sees it. */
@Schema(name = "Webhook", description = "Tujuan webhook dan keadaannya.")
public record WebhookView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nama") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Alamat tujuan (URL)", format = "uri") @Ui(list = true, order = 2)
        String url,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Keadaan") @Ui(list = true, order = 3)
        WebhookStatus status,

        @Schema(title = "Kegagalan berturut-turut") @Ui(list = true, order = 4)
        int failures,

        @Schema(title = "Ditahan sampai", nullable = true) @Nullable
        Instant openUntil,

        @Schema(title = "Didaftarkan pada") Instant registeredAt,

        @Schema(title = "Kunci rahasia, hanya tampil saat dibuat atau diganti", nullable = true) @Nullable
        String secret,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    WebhookView with(WebhookSecret told) {
        return new WebhookView(
                id, name, url, unitId, status, failures, openUntil, registeredAt, told.told(), allowedActions, version);
    }
}
