package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.SuccessionType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A split or a merger. */
@Schema(name = "RecordSuccession", description = "Pemecahan atau penggabungan instansi.")
public record RecordSuccession(
        @Schema(title = "Jenis (SPLIT atau MERGE)") @NotNull @Ui(order = 1)
        SuccessionType type,

        @Schema(title = "Instansi asal") @NotNull @Size(min = 1, max = 50) @Ui(ref = "/units", order = 2)
        List<@NotNull UUID> from,

        @Schema(title = "Instansi penerus") @NotNull @Size(min = 1, max = 50) @Ui(ref = "/units", order = 3)
        List<@NotNull UUID> to,

        @Schema(title = "Penerus kewajiban") @NotNull @Ui(ref = "/units", order = 4)
        UUID heir,

        @Schema(title = "Berlaku sejak") @NotNull @Ui(order = 5)
        LocalDate effectiveOn,

        @Schema(title = "Dasar hukum", examples = "Perpres 139/2024") @NotBlank @Size(max = 200) @Ui(order = 6)
        String legalBasis) {

    /** What no single field shows. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if (type != SuccessionType.SPLIT && type != SuccessionType.MERGE) {
            errors.add(new FieldError(
                    "#/type", null, "Di sini dicatat SPLIT atau MERGE; selain itu pakai tindakan pada instansinya."));
        }
        if (type == SuccessionType.SPLIT && (from.size() != 1 || to.size() < 2)) {
            errors.add(new FieldError("#/to", null, "Pemecahan: satu instansi asal, sedikitnya dua penerus."));
        }
        if (type == SuccessionType.MERGE && (from.size() < 2 || to.size() != 1)) {
            errors.add(new FieldError("#/from", null, "Penggabungan: sedikitnya dua instansi asal, satu penerus."));
        }
        if (!to.contains(heir)) {
            errors.add(new FieldError("#/heir", null, "Penerus kewajiban harus salah satu instansi penerus."));
        }
        if (new HashSet<>(from).size() < from.size() || new HashSet<>(to).size() < to.size()) {
            errors.add(new FieldError("#/from", null, "Sebutkan tiap instansi satu kali."));
        }
        return errors;
    }
}
