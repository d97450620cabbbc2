package id.narasitunggal.submission.review;

import id.narasitunggal.submission.intake.SubmissionKind;
import id.narasitunggal.submission.intake.SubmissionStatus;
import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission that waits for its review, as a row of the queue. */
@Schema(name = "ReviewTask", description = "Laporan yang menunggu kajian.")
public record ReviewTask(
        @Schema(title = "ID laporan") UUID id,

        @Schema(title = "Nomor") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Revisi") int revision,
        @Schema(title = "ID instansi") UUID unitId,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "Jenis instansi") UnitKind unitKind,

        @Schema(title = "Jenis penyampaian") @Ui(list = true, order = 3)
        SubmissionKind kind,

        @Schema(title = "Mendesak") @Ui(list = true, order = 4)
        boolean urgent,

        @Schema(title = "Bulan laporan", format = "month") @Ui(list = true, order = 5) @Nullable
        String period,

        @Schema(title = "Keadaan") SubmissionStatus status,

        @Schema(title = "Disampaikan pada") @Ui(list = true, order = 6)
        Instant submittedAt,

        @Schema(title = "Hari kerja menunggu") @Ui(list = true, order = 7)
        int workingDaysWaiting,

        @Schema(title = "Kajian paling lambat") @Ui(list = true, order = 8)
        Instant reviewDueAt,

        @Schema(title = "Lewat batas") @Ui(list = true, order = 9)
        boolean overdue,

        @Schema(title = "Tanggapi paling lambat (piket)") @Ui(list = true, order = 10) @Nullable
        Instant acknowledgeBy,

        @Schema(title = "Ditanggapi pada") @Nullable Instant acknowledgedAt,

        @Schema(title = "Pertentangan data terbuka") @Ui(list = true, order = 12)
        int openConflicts,

        @Schema(title = "Dipegang oleh") @Ui(list = true, order = 11) @Nullable
        String claimedBy,

        @Schema(title = "Dipegang sampai") @Nullable Instant claimedUntil,
        @Schema(title = "Dipegang oleh saya") boolean mine) {}
