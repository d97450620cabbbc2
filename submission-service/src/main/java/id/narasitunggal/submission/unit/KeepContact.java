package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a unit wants to be reached. */
@Schema(name = "KeepContact", description = "Kontak instansi; tanpa NIP dan NIK.")
public record KeepContact(
        @Schema(title = "Keperluan") @NotNull @Ui(order = 1) ContactPurpose purpose,

        @Schema(title = "Nama") @Size(min = 1, max = 200) @Ui(order = 2) @Nullable
        String name,

        @Schema(title = "Jabatan") @Size(min = 1, max = 200) @Ui(order = 3) @Nullable
        String position,

        @Schema(title = "Surel") @Size(max = 254) @Email(regexp = KeepContact.ADDRESS) @Ui(order = 4) @Nullable
        String email,

        @Schema(title = "Telepon", examples = "+62 751 123456")
        @Pattern(regexp = KeepContact.PHONE)
        @Ui(order = 5)
        @Nullable
        String phone,

        @Schema(title = "Nomor SK penunjukan") @Size(min = 1, max = 100) @Ui(order = 6) @Nullable
        String appointmentNumber,

        @Schema(title = "Tanggal SK penunjukan") @Ui(order = 7) @Nullable
        LocalDate appointmentDate) {
    static final String ADDRESS =
            "[^\\s@<>,;:\"'()\\[\\]\\\\]+@[^\\s@<>,;:\"'()\\[\\]\\\\]+\\.[^\\s@<>,;:\"'()\\[\\]\\\\]+";
    static final String PHONE = "\\+?([ ()-]*[0-9]){5,15}";
    private static final java.util.regex.Pattern PERSON_NUMBER = java.util.regex.Pattern.compile("[0-9]{16}");

    /** What no single field shows: unreachable, or a number that identifies a person. */
    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if (email == null && phone == null) {
            errors.add(new FieldError("#/email", null, "Isi surel atau telepon, agar instansi dapat dihubungi."));
        }
        if (appointmentDate != null && (appointmentDate.getYear() < 1945 || appointmentDate.getYear() > 2099)) {
            errors.add(new FieldError("#/appointmentDate", null, "Tahun di luar 1945 sampai 2099."));
        }
        refusePersonNumber(errors, "#/name", name);
        refusePersonNumber(errors, "#/position", position);
        refusePersonNumber(errors, "#/appointmentNumber", appointmentNumber);
        return errors;
    }

    private static void refusePersonNumber(List<FieldError> errors, String pointer, @Nullable String text) {
        if (text != null && PERSON_NUMBER.matcher(text).find()) {
            errors.add(new FieldError(
                    pointer, null, "NIK, NIP, dan nomor sejenis tidak disimpan di sini. Hapus nomor itu."));
        }
    }
}
