package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would be accepted, or was. */
@Schema(
        name = "BulkAcceptance",
        description = "Penerimaan bersama: ditunjukkan dahulu, lalu diterima persis seperti ditunjukkan.")
public record BulkAcceptanceView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Analis") @Ui(list = true, primary = true, order = 1)
        String analystName,

        @Schema(title = "Saringan") BulkSelection selection,

        @Schema(title = "Keadaan") @Ui(list = true, order = 2)
        BulkStatus status,

        @Schema(title = "Dapat diterima") @Ui(list = true, order = 3)
        int acceptable,

        @Schema(title = "Tidak dapat diterima") @Ui(list = true, order = 4)
        int refused,

        @Schema(title = "Diterima") @Ui(list = true, order = 5)
        int accepted,

        @Schema(title = "Berubah sejak ditunjukkan") int changed,

        @Schema(title = "Ditunjukkan pada") @Ui(list = true, order = 6)
        Instant shownAt,

        @Schema(title = "Berlaku sampai") Instant validUntil,
        @Schema(title = "Diterima pada") @Nullable Instant doneAt,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {}
