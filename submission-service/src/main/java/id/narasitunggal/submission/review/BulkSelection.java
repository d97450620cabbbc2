package id.narasitunggal.submission.review;

import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.intake.ItemType;
import id.narasitunggal.submission.intake.SubmissionKind;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which submissions of the queue an analyst wants to accept together. */
@Schema(name = "BulkSelection", description = "Saringan laporan yang hendak diterima bersama.")
public record BulkSelection(
        @Schema(title = "Jenis penyampaian") @Nullable SubmissionKind kind,
        @Schema(title = "Jenis instansi") @Nullable UnitKind unitKind,

        @Schema(title = "Kode provinsi", examples = "13") @Pattern(regexp = "[0-9]{2}") @Nullable
        String province,

        @Schema(title = "Bulan laporan", examples = "2026-09", format = "month")
        @Pattern(regexp = DutyFilter.MONTH)
        @Nullable
        String period,

        @Schema(title = "Semua butirnya berjenis") @Nullable ItemType onlyItemType) {}
