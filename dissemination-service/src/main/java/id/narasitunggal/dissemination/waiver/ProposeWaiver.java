package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.problem.FieldError;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which duties should be waived, and why. */
@Schema(name = "ProposeWaiver", description = "Usulan dispensasi satu kewajiban, atau keadaan kahar satu wilayah.")
public record ProposeWaiver(
        @Schema(title = "Jenis") @NotNull @Ui(order = 1) WaiverKind kind,

        @Schema(title = "Kewajiban (untuk dispensasi)", nullable = true) @Ui(ref = "/assignments", order = 2) @Nullable
        UUID assignmentId,

        @Schema(title = "Kode wilayah (untuk keadaan kahar)", examples = "13", nullable = true)
        @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
        @Ui(order = 3)
        @Nullable
        String region,

        @Schema(title = "Jatuh tempo mulai tanggal", nullable = true) @Ui(order = 4) @Nullable
        LocalDate fromDay,

        @Schema(title = "Jatuh tempo sampai tanggal", nullable = true) @Ui(order = 5) @Nullable
        LocalDate toDay,

        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea", order = 6)
        String reason) {
    private static final int MOST_MONTHS = 6;

    /** What no single field shows. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        boolean hasRegion = region != null || fromDay != null || toDay != null;
        if (kind == WaiverKind.WAIVER && (assignmentId == null || hasRegion)) {
            errors.add(error("#/assignmentId", "Dispensasi menyebut satu kewajiban, tanpa wilayah dan tanggal."));
        }
        if (kind == WaiverKind.FORCE_MAJEURE && assignmentId != null) {
            errors.add(error("#/assignmentId", "Keadaan kahar menyebut wilayah dan tanggal, bukan satu kewajiban."));
        }
        if (kind == WaiverKind.FORCE_MAJEURE && region == null) {
            errors.add(error("#/region", "Sebutkan kode wilayah yang terkena."));
        }
        if (kind == WaiverKind.FORCE_MAJEURE && (fromDay == null || toDay == null)) {
            errors.add(error("#/fromDay", "Sebutkan tanggal awal dan akhir keadaan kahar."));
        } else if (fromDay != null && toDay != null) {
            checkDays(fromDay, toDay, errors);
        }
        return errors;
    }

    private static void checkDays(LocalDate fromDay, LocalDate toDay, List<FieldError> errors) {
        if (toDay.isBefore(fromDay)) {
            errors.add(error("#/toDay", "Tanggal akhir mendahului tanggal awal. Perbaiki salah satunya."));
        } else if (toDay.isAfter(fromDay.plusMonths(MOST_MONTHS))) {
            errors.add(error("#/toDay", "Paling lama enam bulan sekali usul. Usulkan lagi bila keadaan berlanjut."));
        }
    }

    private static FieldError error(String pointer, String sentence) {
        return new FieldError(pointer, null, sentence);
    }
}
