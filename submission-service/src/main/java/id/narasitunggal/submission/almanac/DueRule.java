package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the reports of a kind of units, or of one unit, are due; from a month on, until another rule follows. */
@Schema(name = "DueRule", description = "Aturan jatuh tempo. Kewajiban satu instansi mendahului kewajiban jenisnya.")
public record DueRule(
        @Schema(title = "Jenis instansi") @Ui(list = true, primary = true, order = 1) @Nullable
        UnitKind unitKind,

        @Schema(title = "Instansi") @Ui(list = true, ref = "/units", order = 2) @Nullable
        UUID unitId,

        @Schema(title = "Kekerapan") @NotNull @Ui(list = true, order = 3)
        DueFrequency frequency,

        @Schema(title = "Hari kerja ke-") @NotNull @Min(1) @Max(20) @Ui(list = true, order = 4)
        Integer nthWorkingDay,

        @Schema(title = "Pukul (waktu instansi)", examples = "16:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Ui(list = true, order = 5)
        String dueTime,

        @Schema(title = "Hari tenggang") @NotNull @Min(0) @Max(31) @Ui(list = true, order = 6)
        Integer graceDays,

        @Schema(title = "Hari sampai ditutup") @NotNull @Min(0) @Max(366) @Ui(list = true, order = 7)
        Integer lockDays,

        @Schema(title = "Berlaku sejak bulan laporan", examples = "2027-01", format = "month")
        @NotNull
        @Pattern(regexp = DueRule.MONTH)
        @Ui(list = true, order = 8)
        String validFrom,

        @Schema(title = "Sampai sebelum bulan laporan", format = "month")
        @Pattern(regexp = DueRule.MONTH)
        @Ui(list = true, order = 9)
        @Nullable
        String validTo) {
    static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    /** What no single field shows. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if ((unitKind == null) == (unitId == null)) {
            errors.add(new FieldError("#/dueRule/unitKind", null, "Pilih satu jenis instansi atau satu instansi."));
        }
        if (graceDays > lockDays) {
            errors.add(new FieldError(
                    "#/dueRule/lockDays", null, "Penutupan tidak boleh sebelum masa tenggang berakhir."));
        }
        if (validTo != null && validTo.compareTo(validFrom) <= 0) {
            errors.add(new FieldError("#/dueRule/validTo", null, "Akhir harus setelah awal."));
        }
        return errors;
    }
}
