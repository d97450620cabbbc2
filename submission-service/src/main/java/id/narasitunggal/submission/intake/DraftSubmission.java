package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit wants to send: the whole package, replaced as a whole while it is a draft. */
@Schema(name = "DraftSubmission", description = "Isi penyampaian data dan informasi.")
public record DraftSubmission(
        @Schema(title = "Jenis penyampaian") @NotNull SubmissionKind kind,

        @Schema(title = "Bulan laporan (wajib untuk penyampaian berkala)", examples = "2026-09", format = "month")
        @Pattern(regexp = DutyFilter.MONTH)
        @Nullable
        String period,

        @Schema(title = "Revisi sebelumnya yang diperbaiki") @Nullable
        UUID previousRevisionId,

        @Schema(title = "Bantuan entri (hanya bila Kominfo mengentri atas nama instansi)") @Valid @Nullable
        Assistance assistance,

        @Schema(title = "Butir data dan informasi") @NotEmpty @Size(max = 100) @Valid
        List<@NotNull ItemEntry> items) {

    @Nullable
    YearMonth month() {
        return period == null ? null : YearMonth.parse(period);
    }

    /** What no annotation can say: rules that hold between fields. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if ((kind == SubmissionKind.PERIODIC) != (period != null)) {
            errors.add(error("#/period", "Bulan laporan diisi untuk penyampaian berkala, dan hanya untuk itu."));
        }
        if (kind == SubmissionKind.CORRECTION && previousRevisionId == null) {
            errors.add(error("#/previousRevisionId", "Sebutkan revisi yang dikoreksi."));
        }
        boolean nihil = items.stream().anyMatch(item -> item.type() == ItemType.NIHIL);
        if (nihil && items.size() > 1) {
            errors.add(error("#/items", "Laporan nihil berdiri sendiri. Hapus butir nihil, atau hapus butir lainnya."));
        }
        if (nihil && kind != SubmissionKind.PERIODIC && kind != SubmissionKind.CORRECTION) {
            errors.add(error("#/kind", "Laporan nihil hanya berlaku untuk penyampaian berkala."));
        }
        for (int i = 0; i < items.size(); i++) {
            errors.addAll(ItemRules.broken(items.get(i), "#/items/" + i));
        }
        return errors;
    }

    private static FieldError error(String pointer, String detail) {
        return new FieldError(pointer, null, detail);
    }
}
