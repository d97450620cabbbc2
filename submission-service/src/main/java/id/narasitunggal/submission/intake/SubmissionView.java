package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as the caller may see it, with what the caller may do next. */
@Schema(name = "Submission", description = "Penyampaian data dan informasi dari satu instansi.")
public record SubmissionView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nomor", examples = "SUB/13.71/2026-09/0001") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Revisi") @Ui(list = true, order = 2)
        int revision,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Jenis penyampaian") @Ui(list = true, order = 4)
        SubmissionKind kind,

        @Schema(title = "Bulan laporan", format = "month") @Nullable
        String period,

        @Schema(title = "Keadaan") SubmissionStatus status,
        @Schema(title = "Batas waktu") @Nullable Instant dueAt,
        @Schema(title = "Disampaikan pada") @Nullable Instant submittedAt,
        @Schema(title = "Pertama disampaikan") @Nullable Instant firstSubmittedAt,
        @Schema(title = "Ketepatan waktu") @Nullable Timeliness timeliness,
        @Schema(title = "Serta-merta, didahulukan") boolean urgent,

        @Schema(title = "Alasan pengembalian oleh penyetuju instansi") @Nullable
        String unitReturnReason,

        @Schema(title = "Bantuan entri") @Nullable Assistance assistance,
        @Schema(title = "Cara masuk") EntryChannel entryChannel,

        @Schema(title = "Revisi sebelumnya") @Ui(ref = "/submissions") @Nullable
        UUID previousRevisionId,

        @Schema(title = "Butir") List<SubmissionItemView> items,
        @Schema(title = "Peringatan data pribadi") List<PersonalDataWarning> warnings,
        @Schema(title = "Sidik isi (SHA-256)") @Nullable String contentHash,
        @Schema(title = "Dipegang analis sampai") @Nullable Instant claimedUntil,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    public static SubmissionView of(Submission submission, Actor actor) {
        boolean mayReadExempt = actor.speaksFor(submission.unitId) || actor.hasAny(Role.REVIEW_ANALYST, Role.AUDITOR);
        List<SubmissionItemView> items = submission.items.stream()
                .map(item -> SubmissionItemView.of(item, mayReadExempt))
                .toList();
        return new SubmissionView(
                submission.id,
                submission.number,
                submission.revision,
                submission.unitId,
                submission.kind,
                submission.periodText(),
                submission.status,
                submission.dueAt,
                submission.submittedAt,
                submission.firstSubmittedAt,
                submission.timeliness,
                submission.kind.isUrgent(),
                submission.unitReturnReason,
                submission.assisted == null ? null : submission.assisted.view(submission.unitId),
                submission.entryChannel,
                submission.previousRevisionId,
                items,
                PersonalDataWarning.in(
                        items.stream().map(SubmissionItemView::entry).toList()),
                submission.contentHash,
                submission.status == SubmissionStatus.UNDER_REVIEW && submission.claim != null
                        ? submission.claim.until
                        : null,
                SubmissionRules.allowedActions(actor, submission),
                submission.version);
    }
}
