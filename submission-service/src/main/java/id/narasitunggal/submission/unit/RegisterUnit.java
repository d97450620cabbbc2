package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
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

/** The facts of a unit as the registry takes them in. */
@Schema(name = "RegisterUnit", description = "Instansi baru, atau perubahan fakta selain nama dan kode.")
public record RegisterUnit(
        @Schema(title = "Nama") @NotBlank @Size(max = 300) @Pattern(regexp = RegisterUnit.LINE) @Ui(order = 1)
        String name,

        @Schema(title = "Nama singkat") @NotBlank @Size(max = 100) @Pattern(regexp = RegisterUnit.LINE) @Ui(order = 2)
        String shortName,

        @Schema(title = "Jenis") @NotNull @Ui(order = 3) UnitKind kind,

        @Schema(title = "Kelompok K/L/D") @NotNull @Ui(order = 4)
        UnitTier tier,

        @Schema(title = "Kode") @NotNull @Size(min = 1, max = 4) @Ui(order = 5)
        List<@NotNull @Valid UnitCode> codes,

        @Schema(title = "Induk organisasi") @Ui(ref = "/units", order = 6) @Nullable
        UUID organisationalParentId,

        @Schema(title = "Kode wilayah", examples = "13.71")
        @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
        @Ui(order = 7)
        @Nullable
        String regionCode,

        @Schema(
                title = "Zona waktu",
                enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
        @NotNull
        @Pattern(regexp = "Asia/(Jakarta|Makassar|Jayapura)")
        @Ui(order = 8)
        String timeZone,

        @Schema(title = "Dasar kewajiban") @NotNull @Ui(order = 9)
        ObligationBasis obligationBasis,

        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 10)
        LocalDate validFrom) {
    static final String LINE = "[^\\p{Cntrl}]*";

    /** What no single field shows. */
    List<FieldError> inconsistencies(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (tier == UnitTier.D && regionCode == null) {
            errors.add(new FieldError("#/regionCode", null, "Pemerintah daerah memerlukan kode wilayah."));
        }
        if ((tier == UnitTier.PARTICIPANT) == (obligationBasis == ObligationBasis.INPRES_9_2015)) {
            errors.add(new FieldError(
                    "#/obligationBasis",
                    null,
                    "Peserta tidak wajib menurut Inpres; kementerian, lembaga, dan daerah wajib."));
        }
        if (codes.stream().map(UnitCode::scheme).distinct().count() < codes.size()) {
            errors.add(new FieldError("#/codes", null, "Satu kode untuk tiap skema."));
        }
        if (validFrom.isAfter(today) || validFrom.getYear() < 1945) {
            errors.add(new FieldError("#/validFrom", null, "Catat instansi pada atau setelah tanggal berlakunya."));
        }
        return errors;
    }
}
