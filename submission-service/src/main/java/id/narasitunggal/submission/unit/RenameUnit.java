package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new name from a day on; the unit stays the same. */
@Schema(name = "RenameUnit", description = "Nama baru.")
public record RenameUnit(
        @Schema(title = "Nama") @NotBlank @Size(max = 300) @Pattern(regexp = RegisterUnit.LINE) @Ui(order = 1)
        String name,

        @Schema(title = "Nama singkat") @NotBlank @Size(max = 100) @Pattern(regexp = RegisterUnit.LINE) @Ui(order = 2)
        String shortName,

        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 3)
        LocalDate from,

        @Schema(title = "Dasar hukum", examples = "Perpres 139/2024") @NotBlank @Size(max = 200) @Ui(order = 4)
        String legalBasis) {}
