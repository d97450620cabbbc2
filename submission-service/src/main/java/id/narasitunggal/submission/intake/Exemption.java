package id.narasitunggal.submission.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ground on which information is exempt and the consequence test behind it (Perki 1/2021 art. 49). */
@Schema(name = "Exemption", description = "Dasar pengecualian informasi dan uji konsekuensinya.")
public record Exemption(
        @Schema(title = "Dasar pengecualian (Pasal 17)") @NotNull
        LegalGround legalGround,

        @Schema(title = "Undang-undang yang dirujuk") @NotBlank @Size(max = 300)
        String statute,

        @Schema(title = "Nomor uji konsekuensi") @NotBlank @Size(max = 100)
        String consequenceTestNumber,

        @Schema(title = "Tanggal uji konsekuensi") @NotNull LocalDate consequenceTestDate,
        @Schema(title = "Dikecualikan sampai") @Nullable LocalDate exemptUntil,

        @Schema(title = "Pejabat PPID") @NotBlank @Size(max = 200)
        String ppidOfficer) {}
