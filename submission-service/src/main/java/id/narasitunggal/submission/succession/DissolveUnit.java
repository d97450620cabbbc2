package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit ends without a successor. */
@Schema(name = "DissolveUnit", description = "Pembubaran tanpa penerus.")
public record DissolveUnit(
        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 1)
        LocalDate from,

        @Schema(title = "Dasar hukum") @NotBlank @Size(max = 200) @Ui(order = 2)
        String legalBasis) {}
