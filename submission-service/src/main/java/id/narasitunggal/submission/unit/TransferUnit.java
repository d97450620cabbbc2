package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new place in either hierarchy: another parent body, another region. */
@Schema(name = "TransferUnit", description = "Pindah induk organisasi atau wilayah.")
public record TransferUnit(
        @Schema(title = "Induk organisasi") @Ui(ref = "/units", order = 1) @Nullable
        UUID organisationalParentId,

        @Schema(title = "Kode wilayah") @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?") @Ui(order = 2) @Nullable
        String regionCode,

        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 3)
        LocalDate from,

        @Schema(title = "Dasar hukum") @NotBlank @Size(max = 200) @Ui(order = 4)
        String legalBasis) {}
