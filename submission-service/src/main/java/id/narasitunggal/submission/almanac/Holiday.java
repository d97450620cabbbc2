package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is no working day, and the decree that says so. */
@Schema(name = "Holiday", description = "Hari libur nasional atau cuti bersama.")
public record Holiday(
        @Schema(title = "Tanggal") @NotNull @Ui(list = true, primary = true, order = 1)
        LocalDate day,

        @Schema(title = "Jenis") @NotNull @Ui(list = true, order = 2)
        HolidayKind kind,

        @Schema(title = "Dasar", examples = "SKB 1497/2/5 Tahun 2025")
        @NotBlank
        @Size(max = 200)
        @Ui(list = true, order = 3)
        String legalBasis) {}
