package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new code of a scheme from a day on; the old one keeps resolving for days before. */
@Schema(name = "RecodeUnit", description = "Kode baru.")
public record RecodeUnit(
        @Schema(title = "Kode") @NotNull @Valid UnitCode code,

        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 3)
        LocalDate from,

        @Schema(title = "Dasar hukum") @NotBlank @Size(max = 200) @Ui(order = 4)
        String legalBasis) {}
