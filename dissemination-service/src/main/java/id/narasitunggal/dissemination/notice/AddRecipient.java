package id.narasitunggal.dissemination.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is put on a list of recipients. */
@Schema(name = "AddRecipient", description = "Penerima surel.")
public record AddRecipient(
        @Schema(title = "Daftar") @NotNull RecipientList list,

        @Schema(title = "Nama atau jabatan") @NotBlank @Size(max = 200)
        String name,

        @Schema(title = "Alamat surel", format = "email", examples = "pimpinan@contoh.example")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}")
        String email) {}
