package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A picture, a recording or a ready post that units publish with the text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Aset")
public record Asset(
        @Schema(title = "Jenis aset") @NotNull AssetKind kind,

        @Schema(title = "Judul aset") @NotBlank @Size(max = 200)
        String title,

        @Schema(title = "Alamat berkas", format = "uri")
        @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{narasi.webAddress}")
        @Nullable
        String url,

        @Schema(title = "Teks alternatif", description = "Wajib bagi gambar: isinya dalam kata-kata.")
        @Size(max = 1000)
        @Nullable
        String altText,

        @Schema(title = "Transkrip", description = "Wajib bagi video dan audio.") @Size(max = 20_000) @Nullable
        String transcript,

        @Schema(title = "Teks unggahan", description = "Wajib bagi naskah media sosial.") @Size(max = 2000) @Nullable
        String text) {}
