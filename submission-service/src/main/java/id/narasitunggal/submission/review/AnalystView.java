package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An analyst and the work that lies before them. */
@Schema(name = "Analyst", description = "Analis dan beban kerjanya saat ini.")
public record AnalystView(
        @Schema(title = "ID") String id,

        @Schema(title = "Nama") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Laporan dipegang") @Ui(list = true, order = 2)
        int held,

        @Schema(title = "Lewat batas kajian") @Ui(list = true, order = 3)
        int overdue,

        @Schema(title = "Yang paling lama menunggu sejak") @Ui(list = true, order = 4) @Nullable
        Instant oldestSubmittedAt,

        @Schema(title = "Diputuskan dalam 7 hari") @Ui(list = true, order = 5)
        int decidedLastWeek,

        @Schema(title = "Terakhir bekerja") @Ui(list = true, order = 6)
        Instant seenAt) {}
