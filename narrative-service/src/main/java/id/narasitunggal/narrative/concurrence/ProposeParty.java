package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An office that is to be asked for its concurrence. */
public record ProposeParty(
        @Schema(title = "Kode", examples = "BKP")
        @Ui(primary = true, order = 1)
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9-]{1,19}", message = "{narasi.partyCode}")
        String code,

        @Schema(title = "Nama") @Ui(order = 2) @NotBlank @Size(max = 200)
        String name,

        @Schema(title = "Peran", description = "Peran pada layanan masuk yang berbicara untuk pihak ini.")
        @Ui(order = 3)
        @NotNull
        @Pattern(regexp = "concurrence-[a-z0-9-]{1,40}", message = "{narasi.partyRole}")
        String role,

        @Schema(
                title = "Menggantikan pihak",
                description = "Kode pendahulunya; aturan yang menyebut pendahulu kini menanyai pihak ini.")
        @Ui(order = 4)
        @Size(max = 20)
        @Nullable
        String succeeds,

        @Schema(title = "Dasar hukum") @Ui(order = 5) @NotBlank @Size(max = 300)
        String legalBasis,

        @Schema(title = "Berlaku mulai") @Ui(order = 6) @NotNull
        LocalDate validFrom,

        @Schema(title = "Berlaku sampai", description = "Hari pertama yang tidak lagi berlaku.")
        @Ui(order = 7)
        @Nullable
        LocalDate validTo) {}
