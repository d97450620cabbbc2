package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a report that is being made, or was. */
@Schema(name = "ReportRun", description = "Penyusunan satu versi laporan: seberapa jauh, dan apa yang menahannya.")
public record ReportRunView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nomor laporan") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Jenis laporan") @Ui(list = true, order = 2)
        ReportKind kind,

        @Schema(title = "Bulan", format = "month", examples = "2026-10") @Ui(list = true, order = 3)
        String period,

        @Schema(title = "Versi laporan") int reportVersion,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        ReportRunState state,

        @Schema(title = "Langkah") @Ui(list = true, order = 5)
        ReportStep step,

        @Schema(title = "Selesai (persen)") @Ui(list = true, order = 6)
        int percent,

        @Schema(title = "Kendala terakhir", nullable = true) @Ui(list = true, order = 7) @Nullable
        String trouble,

        @Schema(title = "Alasan versi baru", nullable = true) @Nullable
        String reason,

        @Schema(title = "Diminta oleh") String askedByName,

        @Schema(title = "Diminta pada") @Ui(list = true, order = 8)
        Instant askedAt,

        @Schema(title = "Giliran yang terputus") int attempts,

        @Schema(title = "Laporan", nullable = true) @Ui(ref = "/monthly-reports") @Nullable
        UUID reportId,

        @Schema(title = "Berakhir pada", nullable = true) @Nullable
        Instant endedAt) {}
