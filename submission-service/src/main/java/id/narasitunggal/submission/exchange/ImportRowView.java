package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.exchange.reading.RowError;
import id.narasitunggal.submission.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report on one row of an import. */
@Schema(name = "ImportRow", description = "Hasil satu baris impor.")
public record ImportRowView(
        @Schema(title = "Baris dalam berkas") @Ui(list = true, primary = true, order = 1)
        int line,

        @Schema(title = "Hasil") @Ui(list = true, order = 2) RowOutcome outcome,

        @Schema(title = "ID penyampaian") @Ui(ref = "/submissions") @Nullable
        UUID submissionId,

        @Schema(title = "Kekeliruan") List<RowError> errors,

        @Schema(title = "Keterangan") @Ui(list = true, order = 3) @Nullable
        String remark) {}
