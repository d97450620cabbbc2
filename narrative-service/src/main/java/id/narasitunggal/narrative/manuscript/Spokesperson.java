package id.narasitunggal.narrative.manuscript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks for government on this topic, by name and office. */
@Schema(title = "Juru bicara")
public record Spokesperson(
        @Schema(title = "Nama") @NotBlank @Size(max = 200) String name,

        @Schema(title = "Jabatan") @NotBlank @Size(max = 200)
        String position) {}
