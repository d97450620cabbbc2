package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A front page, feed or sitemap that the watcher looks into again and again. */
@Schema(
        name = "WatchedSource",
        description = "Halaman muka, umpan, atau peta situs yang dikunjungi pemantau secara berkala.")
public record WatchedSourceView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Alamat (URL)", format = "uri") @Ui(list = true, primary = true, order = 1)
        String url,

        @Schema(title = "Jenis") @Ui(list = true, order = 2) VisitKind kind,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,
        @Schema(title = "Kanal") String channelName,
        @Schema(title = "ID kanal") @Ui(ref = "/channels") UUID channelId,
        @Schema(title = "Situs") String host,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        SourceState state,

        @Schema(title = "Kunjungan terakhir", nullable = true) @Ui(list = true, order = 5) @Nullable
        Instant visitedAt,

        @Schema(title = "Hasil kunjungan terakhir", nullable = true) @Ui(list = true, order = 6) @Nullable
        SourceOutcome outcome,

        @Schema(title = "Berita baru terakhir", nullable = true) @Nullable
        Instant changedAt,

        @Schema(title = "Kunjungan berikutnya") @Ui(list = true, order = 7)
        Instant dueAt,

        @Schema(title = "Jarak antarkunjungan (menit)") @Ui(list = true, order = 8)
        int intervalMinutes,

        @Schema(title = "Kegagalan berturut-turut") @Ui(list = true, order = 9)
        int failures,

        @Schema(
                title = "Situs diistirahatkan sampai",
                description = "Jeda sopan santun, atau lebih lama bila situsnya meminta.",
                nullable = true)
        @Nullable
        Instant hostRestsUntil,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions) {}
