package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why and how duties should be eased. */
@Schema(name = "ProposeRelief", description = "Usulan perpanjangan, dispensasi, atau pembukaan kembali.")
public record ProposeRelief(
        @Schema(title = "Jenis") @NotNull @Ui(order = 1) ReliefKind kind,

        @Schema(title = "Instansi") @Ui(ref = "/units", order = 2) @Nullable
        UUID unitId,

        @Schema(title = "Kode wilayah (keadaan kahar)", examples = "13")
        @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
        @Ui(order = 3)
        @Nullable
        String regionCode,

        @Schema(title = "Bulan laporan", format = "month", examples = "2026-10")
        @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        @Ui(order = 4)
        String period,

        @Schema(title = "Sampai tanggal") @Ui(order = 5) @Nullable
        LocalDate newDay,

        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea", order = 6)
        String reason) {

    YearMonth month() {
        return YearMonth.parse(period);
    }

    /** What no single field shows. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if ((unitId == null) == (regionCode == null)) {
            errors.add(new FieldError("#/unitId", null, "Pilih satu instansi atau satu wilayah."));
        }
        if (kind == ReliefKind.WAIVER && newDay != null) {
            errors.add(new FieldError("#/newDay", null, "Dispensasi tidak memakai tanggal baru."));
        }
        if (kind != ReliefKind.WAIVER && newDay == null) {
            errors.add(new FieldError("#/newDay", null, "Sebutkan sampai tanggal berapa."));
        }
        if (newDay != null
                && (newDay.isBefore(month().atDay(1))
                        || newDay.isAfter(month().plusMonths(24).atDay(1)))) {
            errors.add(new FieldError("#/newDay", null, "Tanggal tidak masuk akal untuk bulan laporan itu."));
        }
        return errors;
    }
}
