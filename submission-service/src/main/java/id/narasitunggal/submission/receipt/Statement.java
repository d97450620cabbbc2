package id.narasitunggal.submission.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.submission.intake.SubmissionKind;
import id.narasitunggal.submission.intake.Timeliness;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a receipt states. Its canonical JSON (RFC 8785) is what is signed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReceiptStatement", description = "Isi tanda terima.")
public record Statement(
        @Schema(title = "Nomor") String number,
        @Schema(title = "Revisi") int revision,
        @Schema(title = "ID penyampaian") UUID submissionId,
        @Schema(title = "ID instansi") UUID unitId,
        @Schema(title = "Instansi") String unitName,
        @Schema(title = "Jenis penyampaian") SubmissionKind kind,

        @Schema(title = "Bulan laporan", format = "month") @Nullable
        String period,

        @Schema(title = "Diterima pada") Instant receivedAt,
        @Schema(title = "Pertama diterima pada") Instant firstReceivedAt,
        @Schema(title = "Batas waktu") @Nullable Instant dueAt,
        @Schema(title = "Ketepatan waktu") Timeliness timeliness,
        @Schema(title = "Sidik isi (SHA-256)") String contentHash) {}
