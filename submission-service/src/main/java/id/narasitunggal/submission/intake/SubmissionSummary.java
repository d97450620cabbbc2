package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as a row of the list. */
@Schema(name = "SubmissionSummary", description = "Ringkasan penyampaian.")
public record SubmissionSummary(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nomor") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Revisi") @Ui(list = true, order = 2)
        int revision,

        @Schema(title = "ID instansi") UUID unitId,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "Jenis penyampaian") @Ui(list = true, order = 4)
        SubmissionKind kind,

        @Schema(title = "Bulan laporan", format = "month") @Ui(list = true, order = 5) @Nullable
        String period,

        @Schema(title = "Keadaan") @Ui(list = true, order = 6)
        SubmissionStatus status,

        @Schema(title = "Ketepatan waktu") @Ui(list = true, order = 7) @Nullable
        Timeliness timeliness,

        @Schema(title = "Disampaikan pada") @Ui(list = true, order = 8) @Nullable
        Instant submittedAt,

        @Schema(title = "Disusun pada") Instant draftedAt) {}
