package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the text as a whole rests on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Sumber")
public record Source(
        @Schema(title = "Nama sumber") @NotBlank @Size(max = 300)
        String title,

        @Schema(title = "Alamat web", format = "uri")
        @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{narasi.webAddress}")
        @Nullable
        String url,

        @Schema(title = "Rujukan butir data") @Valid @Nullable
        ItemReference item) {}
