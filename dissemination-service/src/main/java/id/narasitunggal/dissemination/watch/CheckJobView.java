package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A planned look at a page, as the officer sees it. */
@Schema(
        name = "CheckJob",
        description = "Pemeriksaan halaman yang menunggu giliran, sedang berjalan, atau dihentikan beserta alasannya.")
public record CheckJobView(
        @Schema(title = "ID (sama dengan ID penayangan)") @Ui(ref = "/placements")
        UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "Alamat halaman (URL)", format = "uri")
        String url,

        @Schema(title = "Situs") @Ui(list = true, order = 3) String host,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        CheckJobState state,

        @Schema(title = "Diperiksa paling cepat pada") @Ui(list = true, order = 6)
        Instant dueAt,

        @Schema(title = "Kegagalan berturut-turut") int failures,

        @Schema(title = "Alasan dihentikan", nullable = true) @Ui(list = true, order = 5) @Nullable
        DeadReason deadReason,

        @Schema(title = "Dihentikan pada", nullable = true) @Nullable
        Instant deadAt,

        @Schema(title = "Sebab teknis terakhir", nullable = true) @Nullable
        String lastFailure,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions) {}
