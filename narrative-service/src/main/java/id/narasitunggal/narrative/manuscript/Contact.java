package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The office that answers questions; never a private person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Narahubung")
public record Contact(
        @Schema(title = "Kantor") @NotBlank @Size(max = 200) String office,

        @Schema(title = "Surel kantor", format = "email") @Email @Size(max = 200) @Nullable
        String email,

        @Schema(title = "Telepon kantor") @Pattern(regexp = "[+0-9 ()-]{5,30}", message = "{narasi.phone}") @Nullable
        String phone) {}
