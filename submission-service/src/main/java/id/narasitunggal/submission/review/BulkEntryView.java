package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One submission of a bulk acceptance. */
@Schema(name = "BulkEntry", description = "Satu laporan dalam penerimaan bersama.")
public record BulkEntryView(
        @Schema(title = "Penyampaian") @Ui(ref = "/submissions")
        UUID submissionId,

        @Schema(title = "Nomor") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Revisi") @Ui(list = true, order = 2)
        int revision,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "Akan diterima") @Ui(list = true, order = 4)
        boolean acceptable,

        @Schema(title = "Mengapa tidak") @Ui(list = true, order = 5) @Nullable
        BulkRefusal refusal,

        @Schema(title = "Hasil") @Ui(list = true, order = 6) @Nullable
        BulkOutcome outcome) {}
